# Computes anew how far raters agree (Krippendorff's alpha, ordinal), and holds it against what copro wrote.
#
#     Rscript recompute_alpha.R DIR

folder <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name, ...) read.csv(file.path(folder, name), na.strings = "", ...)
ratings <- read("ratings.csv", colClasses = c(project = "character"))
agreement <- read("agreement.csv", colClasses = c(project = "character"))
codebook <- read("codebook.csv")

# the words of a column in their order
levels_of <- function(column) {
  listed <- codebook$levels[codebook$table == "ratings" & codebook$variable == column]
  sub(" = .*", "", strsplit(listed, " | ", fixed = TRUE)[[1]])
}

# counts: one row for each thing rated, one column for each place on the scale
alpha <- function(counts) {
  counts <- counts[rowSums(counts) > 1, , drop = FALSE]
  of <- colSums(counts)
  places <- seq_along(of)
  distance <- outer(places, places, Vectorize(function(one, other) {
    (sum(of[min(one, other):max(one, other)]) - (of[one] + of[other]) / 2)^2
  }))
  total <- sum(of)
  observed <- sum(apply(counts, 1, function(unit) sum(outer(unit, unit) * distance) / (sum(unit) - 1))) / total
  expected <- sum(outer(of, of) * distance) / (total * (total - 1))
  if (expected == 0) NA else 1 - observed / expected
}

differ <- FALSE
for (i in seq_len(nrow(agreement))) {
  group <- agreement[i, ]
  own <- ratings[ratings$record == group$record & ratings$side == group$side & ratings$about == group$about, ]
  of_principles <- group$about == "principle"
  if (!of_principles) own <- own[own$say_status == "known", ]
  place <- if (of_principles) factor(own$answer, levels_of("answer")) else factor(own$say_low, levels_of("say_low"))
  found <- alpha(unclass(table(own$unit, place)))
  same <- if (is.na(found)) is.na(group$alpha) else isTRUE(all.equal(round(found, 4), group$alpha))
  differ <- differ || !same
  cat(group$project, group$side, group$about, "alpha",
      if (is.na(group$alpha)) group$alpha_status else sprintf("%.4f", group$alpha),
      if (same) "the same" else found)
  cat("\n")
}
quit(status = if (differ) 1 else 0)
