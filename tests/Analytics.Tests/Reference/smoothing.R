# Writes smoothing.csv: empirical Bayes of Clayton & Kaldor (1987) and of Marshall (1991). Run from this folder:
# Rscript smoothing.R
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261126)

# Their two equations, solved as a root in alpha: given alpha the first is linear in the mean.
clayton_kaldor <- function(o, e) {
  mean_of <- function(a) mean(o / (e + a)) / (1 - mean(a / (e + a)))
  theta <- function(a) (o + mean_of(a) * a) / (e + a)
  gap <- function(a) log(mean_of(a) / a) - log(sum((1 + a / e) * (theta(a) - mean_of(a))^2) / (length(o) - 1))
  a <- exp(uniroot(function(l) gap(exp(l)), log(sum(e) * c(1e-6, 1e3)), tol = 1e-15, maxiter = 10000)$root)
  shape <- o + mean_of(a) * a
  data.frame(mean = number(mean_of(a)), variance = number(mean_of(a) / a), smoothed = series(theta(a)),
             weight = series(e / (e + a)), lower = series(qgamma(0.025, shape, e + a)),
             upper = series(qgamma(0.975, shape, e + a)))
}
marshall <- function(o, e) {
  m <- sum(o) / sum(e)
  a <- max(0, sum(e * (o / e - m)^2) / sum(e) - m / mean(e))
  weight <- a / (a + m / e)
  data.frame(mean = number(m), variance = number(a), smoothed = series(m + weight * (o / e - m)),
    weight = series(weight),
             lower = "", upper = "")
}
row <- function(name, method, o, e, estimate) {
  data.frame(name = name, method = method, observed = series(o), expected = series(e), estimate(o, e))
}
size <- round(rgamma(40, 2, 0.1), 2) + 0.5
differing <- rpois(40, size * rgamma(40, 6, 6))
# Clayton & Kaldor (1987), table 1: lip cancer in the 56 districts of Scotland, 1975-1980.
lip <- c(9, 39, 11, 9, 15, 8, 26, 7, 6, 20, 13, 5, 3, 8, 17, 9, 2, 7, 9, 7, 16, 31, 11, 7, 19, 15, 7, 10, 16, 11, 5,
  3, 7,
         8, 11, 9, 11, 8, 6, 4, 10, 8, 2, 6, 19, 3, 2, 3, 28, 6, 1, 1, 1, 1, 0, 0)
expected <- c(1.4, 8.7, 3.0, 2.5, 4.3, 2.4, 8.1, 2.3, 2.0, 6.6, 4.4, 1.8, 1.1, 3.3, 7.8, 4.6, 1.1, 4.2, 5.5, 4.4, 10.5,
              22.7, 8.8, 5.6, 15.5, 12.5, 6.0, 9.0, 14.4, 10.2, 4.8, 2.9, 7.0, 8.5, 12.3, 10.1, 12.7, 9.4, 7.2, 5.3,
                18.8,
              15.8, 4.3, 14.6, 50.7, 8.2, 5.6, 9.3, 88.7, 19.6, 3.4, 3.6, 5.7, 7.0, 4.2, 1.8)
stopifnot(sum(lip) == 536, abs(sum(expected) - 536) < 1)
result <- rbind(
  row("lip cancer", "clayton-kaldor", lip, expected, clayton_kaldor),
  row("differing areas", "clayton-kaldor", differing, size, clayton_kaldor),
  row("five areas", "clayton-kaldor", c(1, 9, 4, 30, 2), c(3, 4, 4, 12, 5), clayton_kaldor),
  row("lip cancer", "marshall", lip, expected, marshall), row("differing areas", "marshall", differing, size, marshall),
  row("five areas", "marshall", c(1, 9, 4, 30, 2), c(3, 4, 4, 12, 5), marshall),
  row("no more than chance", "marshall", c(5, 5, 4, 6, 5), rep(5, 5), marshall))
write.csv(result, "smoothing.csv", row.names = FALSE, quote = FALSE)
