# Reads the projects of a folder that `copro portfolio` wrote, and counts the verdicts by the word claimed.
#
#     Rscript read_results.R DIR

folder <- commandArgs(trailingOnly = TRUE)[1]
projects <- read.csv(file.path(folder, "projects.csv"))
codebook <- read.csv(file.path(folder, "codebook.csv"))

# the words of a column in their order
levels_of <- function(column) {
  listed <- codebook$levels[codebook$table == "projects" & codebook$variable == column]
  sub(" = .*", "", strsplit(listed, " | ", fixed = TRUE)[[1]])
}

# a cell that is empty says why in the column beside it
or_why <- function(value, status) ifelse(value == "", status, value)
claimed <- factor(or_why(projects$claimed, projects$claimed_status),
                  c(levels_of("claimed"), "not-claimed", "not-stated"))
verdict <- factor(or_why(projects$verdict, projects$verdict_status),
                  c(levels_of("verdict"), "unknown", "not-checked"))

cat(nrow(projects), "projects\n")
counts <- table(claimed, verdict)
for (word in rownames(counts)) {
  for (one in colnames(counts)) {
    if (counts[word, one] > 0) cat(paste(word, one, counts[word, one]), "\n", sep = "")
  }
}
