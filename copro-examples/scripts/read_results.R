# Reads the projects of a folder that `copro portfolio` wrote, and counts the verdicts by the word claimed.
#
#     Rscript read_results.R DIR

folder <- commandArgs(trailingOnly = TRUE)[1]
# words as they are written: an id of 007 is no 7, and the country NA is no gap
read <- function(name) read.csv(file.path(folder, name), na.strings = "", colClasses = "character")
projects <- read("projects.csv")
codebook <- read("codebook.csv")

# the words of a column in their order
levels_of <- function(column) {
  listed <- codebook$levels[codebook$table == "projects" & codebook$variable == column]
  sub(" = .*", "", strsplit(listed, " | ", fixed = TRUE)[[1]])
}

# a cell that is empty says why in the column beside it
or_why <- function(value, status) ifelse(is.na(value), status, value)
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
