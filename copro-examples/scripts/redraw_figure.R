# Draws how much of each principle the record of one project shows: a line from the least to the most it can be.
#
#     Rscript redraw_figure.R DIR PROJECT FIGURE.svg

arguments <- commandArgs(trailingOnly = TRUE)
project <- arguments[2]
principles <- read.csv(file.path(arguments[1], "principles.csv"),
                       na.strings = "", colClasses = c(project = "character"))
principles <- principles[principles$project == project, ]
if (nrow(principles) == 0) stop("there are no principles of a project '", project, "'")

svg(arguments[3], width = 9, height = 1.5 + 0.35 * nrow(principles))
par(mar = c(4, 16, 3, 8))
rows <- rev(seq_len(nrow(principles)))
plot(NULL, xlim = c(0, 1), ylim = c(0.5, nrow(principles) + 0.5), xlab = "", ylab = "", yaxt = "n", main = project)
axis(2, at = rows, labels = principles$principle, las = 1)
known <- !is.na(principles$score_low)
segments(principles$score_low[known], rows[known], principles$score_high[known], lwd = 5, col = "#1b5e82")
points(c(principles$score_low, principles$score_high), c(rows, rows), pch = 19, col = "#1b5e82")
# what is not known can lie anywhere, and is drawn as that
if (any(!known)) {
  segments(0, rows[!known], 1, lwd = 2, lty = 3, col = "#767676")
  mtext(principles$score_status[!known], side = 4, at = rows[!known], las = 1, line = 0.5)
}
invisible(dev.off())
cat(nrow(principles), " principles of ", project, "\n", sep = "")
