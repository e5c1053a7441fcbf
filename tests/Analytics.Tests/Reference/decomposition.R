# Writes lmdi.csv and lorenz.csv. Run from this folder: Rscript decomposition.R
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
rows <- function(x) paste(apply(x, 1, series), collapse = "|")
set.seed(20261126)

# Ang (2005): additive LMDI-I, of amounts in cents that are the rounded product of the factors.
lmdi <- function(name, before, after) {
  v0 <- apply(before, 1, prod); v1 <- apply(after, 1, prod)
  mean <- ifelse(abs(v1 / v0 - 1) < 1e-12, v0, (v1 - v0) / log(v1 / v0))
  parts <- mean * log(after / before)
  data.frame(name = name, before = rows(before), after = rows(after), v0 = series(round(v0)), v1 = series(round(v1)),
             parts = rows(parts), totals = series(colSums(parts)), change = number(sum(round(v1)) - sum(round(v0))))
}
draw <- function(n)
  cbind(rep(round(runif(1, 500, 900)), n), prop.table(runif(n)), runif(n, 20, 90), runif(n, 0.5, 4), runif(n, 5e3, 9e3))
one <- matrix(c(10, 5, 200), 1)
write.csv(rbind(lmdi("forms", draw(6), draw(6)), lmdi("one group", one, matrix(c(12, 4, 210), 1)),
                lmdi("hardly any change", one, one * c(1.1, 1 / 1.1, 1)), lmdi("forty groups", draw(40), draw(40))),
          "lmdi.csv", row.names = FALSE, quote = FALSE)

# Gini by the mean absolute difference; shares by straight lines between the points of the curve.
lorenz <- function(name, x) {
  n <- length(x)
  curve <- cumsum(sort(x)) / sum(x)
  at <- function(p) approx(0:n / n, c(0, curve), p)$y
  data.frame(name = name, amounts = series(x), gini = number(sum(abs(outer(x, x, "-"))) / (2 * n^2 * mean(x))),
             top1 = number(1 - at(0.99)), top10 = number(1 - at(0.9)))
}
write.csv(rbind(lorenz("one", 5), lorenz("two", c(1, 3)), lorenz("equal", rep(4, 10)), lorenz("one has all",
  c(rep(0, 9), 7)),
                lorenz("spending", round(rlnorm(300, 8, 1.5)))), "lorenz.csv", row.names = FALSE, quote = FALSE)
