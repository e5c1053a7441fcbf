# Writes rates.csv: intervals of shares and rates. Run from this folder: Rscript rates.R
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))

wilson <- function(k, n) {
  r <- suppressWarnings(prop.test(k, n, correct = FALSE))
  data.frame(method = "wilson", k = number(k), n = number(n), value = number(k / n), lower = number(r$conf.int[1]),
             upper = number(r$conf.int[2]))
}
clopper_pearson <- function(k, n) {
  r <- binom.test(k, n)
  data.frame(method = "clopper-pearson", k = number(k), n = number(n), value = number(k / n),
             lower = number(r$conf.int[1]), upper = number(r$conf.int[2]))
}
exact_poisson <- function(k, exposure) {
  r <- poisson.test(k, exposure)
  data.frame(method = "exact-poisson", k = number(k), n = number(exposure), value = number(k / exposure),
             lower = number(r$conf.int[1]), upper = number(r$conf.int[2]))
}
# Breslow & Day (1987), formula 2.13: Byar's approximation.
byar <- function(k, exposure) {
  z <- qnorm(0.975)
  lower <- k * (1 - 1 / (9 * k) - z / (3 * sqrt(k)))^3
  upper <- (k + 1) * (1 - 1 / (9 * (k + 1)) + z / (3 * sqrt(k + 1)))^3
  data.frame(method = "byar", k = number(k), n = number(exposure), value = number(k / exposure),
             lower = number(lower / exposure), upper = number(upper / exposure))
}

shares <- list(c(0, 1), c(1, 1), c(0, 2), c(1, 2), c(0, 20), c(1, 29), c(5, 5), c(9, 10), c(10, 11), c(10, 5000),
               c(11, 11), c(11, 40), c(15, 148), c(81, 263), c(250, 251), c(3, 100000), c(50000, 100000),
               c(999999, 1000000))
rates <- list(c(0, 1), c(1, 1), c(2, 100), c(5, 812.5), c(9, 0.25))
many <- list(c(10, 1), c(11, 3.5), c(50, 1000), c(1000, 12345.6), c(1000000, 2e7))
result <- do.call(rbind, c(lapply(shares, function(s) wilson(s[1], s[2])),
                           lapply(shares, function(s) clopper_pearson(s[1], s[2])),
                           lapply(rates, function(s) exact_poisson(s[1], s[2])),
                           lapply(many, function(s) byar(s[1], s[2]))))
write.csv(result, "rates.csv", row.names = FALSE, quote = FALSE)
