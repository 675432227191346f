# R sna's side. Usage: Rscript peers.R TOOL TASK GRAPH [SECOND GRAPH]; answers each line "run" with one run.
suppressMessages(library(sna))
arguments <- commandArgs(TRUE)
task <- arguments[2]

readMatrix <- function(path) {
  head <- scan(path, nlines = 1, quiet = TRUE)
  ties <- matrix(scan(path, skip = 1, quiet = TRUE), ncol = 3, byrow = TRUE)
  matrix <- matrix(0, head[1], head[1])
  matrix[ties[, 1:2] + 1] <- 1
  if (head[3] == 0) matrix[ties[, 2:1] + 1] <- 1
  matrix
}

first <- readMatrix(arguments[3])
second <- if (length(arguments) > 3) readMatrix(arguments[4]) else NULL
runs <- list(
  "triad census" = function() as.vector(triad.census(first)),
  "QAP, 1,000 permutations" = function() {
    qaptest(list(first, second), gcor, g1 = 1, g2 = 2, reps = 1000)$testval
  }
)
run <- runs[[task]]

version <- sprintf("sna %s, R %s.%s", packageVersion("sna"), R.version$major, R.version$minor)
cat(sprintf('{"version": "%s"}\n', version))
input <- file("stdin", open = "r")
repeat {
  line <- readLines(input, n = 1)
  if (length(line) == 0) break
  time <- system.time(check <- run())
  cpu <- (time[["user.self"]] + time[["sys.self"]]) * 1000
  numbers <- paste(sprintf("%.17g", check), collapse = ", ")
  cat(sprintf('{"cpu": %.6f, "wall": %.6f, "check": [%s]}\n', cpu, time[["elapsed"]] * 1000, numbers))
}
