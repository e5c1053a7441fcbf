# Writes stock-and-flow.csv: expected numbers by powers of the matrix. Run from this folder: Rscript forecast.R
number <- function(x) sprintf("%.17g", x)
series <- function(x) paste(number(x), collapse = ";")
rows <- function(x) paste(apply(x, 1, series), collapse = "|")
set.seed(20261126)
forecast <- function(name, stock, moves, inflows, horizon) {
  p <- (moves / rowSums(moves))[, seq_along(stock), drop = FALSE]
  inflow <- colMeans(inflows)
  power <- function(h) Reduce(`%*%`, rep(list(p), h), diag(length(stock)))
  expected <- t(sapply(seq_len(horizon), function(h)
    stock %*% power(h) + Reduce(`+`, lapply(0:(h - 1), function(k) inflow %*% power(k)))))
  if (length(stock) == 1) expected <- t(expected)
  data.frame(name = name, stock = series(stock), moves = rows(moves), inflows = rows(inflows), horizon = horizon,
             expected = rows(expected))
}
three <- rbind(c(80, 10, 2, 18), c(6, 70, 9, 15), c(1, 4, 60, 5))
write.csv(rbind(forecast("three states", c(100, 90, 40), three, matrix(rpois(18, c(15, 8, 1)), 6, byrow = TRUE), 8),
                forecast("one state", 50, matrix(c(40, 10), 1), matrix(c(9, 12, 10, 8), 4), 5)),
          "stock-and-flow.csv", row.names = FALSE, quote = FALSE)
