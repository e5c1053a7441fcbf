# Writes clumped-rates.csv, standardised-rates.csv and rate-contrasts.csv. Run from this folder: Rscript
# standardisation.R
number <- function(x) ifelse(is.na(x) | is.infinite(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261126)
# The interval of a count: Breslow & Day (1987), formula 2.13, and exact (Garwood 1936) below ten.
bounds <- function(k) {
  z <- qnorm(0.975)
  if (k < 10) return(as.numeric(poisson.test(k)$conf.int))
  c(k * (1 - 1 / (9 * k) - z / (3 * sqrt(k)))^3, (k + 1) * (1 - 1 / (9 * (k + 1)) + z / (3 * sqrt(k + 1)))^3)
}

# Dobson et al. (1991): T + sqrt(V / X) * (bound of X - X), with as weights the events per person.
clumped <- function(events, exposure) {
  persons <- length(events)
  bound <- (sum(events) + sqrt(sum(events^2) / persons) * (bounds(persons) - persons)) / exposure
  data.frame(events = series(events), exposure = number(exposure), value = number(sum(events) / exposure),
             lower = number(bound[1]), upper = number(bound[2]))
}
write.csv(rbind(clumped(1, 1), clumped(c(1, 1, 1, 1), 120), clumped(c(3, 1, 1, 2), 120), clumped(rep(1, 14), 812.5),
                clumped(rpois(40, 1.2) + 1, 1000), clumped(c(rep(1, 30), 12), 950)),
          "clumped-rates.csv", row.names = FALSE, quote = FALSE)

direct <- function(count, exposure, standard) {
  weight <- standard / sum(standard)
  rate <- sum(weight * count / exposure)
  variance <- sum(weight^2 * count / exposure^2)
  bound <- rate + sqrt(variance / sum(count)) * (bounds(sum(count)) - sum(count))
  data.frame(method = "direct", count = series(count), exposure = series(exposure), standard = series(standard),
             observed = sum(count), value = number(rate), lower = number(bound[1]), upper = number(bound[2]))
}
indirect <- function(observed, exposure, standard) {
  expected <- sum(exposure * standard)
  bound <- bounds(observed) / expected
  data.frame(method = "indirect", count = "", exposure = series(exposure), standard = series(standard),
             observed = observed, value = number(observed / expected), lower = number(bound[1]),
               upper = number(bound[2]))
}
ages <- c(5200, 6100, 7300, 4400)
write.csv(rbind(
  direct(3, 100, 1000), direct(c(1, 2), c(100, 50), c(1, 1)), direct(c(0, 4, 9, 2), c(210, 333, 402, 120), ages),
  direct(c(12, 30, 41, 22), c(1210, 1333, 1402, 820), ages), direct(rpois(4, c(40, 90, 160, 70)), ages / 2, rev(ages)),
  indirect(0, c(100, 200), c(0.01, 0.02)), indirect(4, c(100, 200), c(0.01, 0.02)),
  indirect(57, ages / 10, c(0.02, 0.015, 0.03, 0.04)), indirect(300, ages, c(0.01, 0.015, 0.01, 0.02))),
  "standardised-rates.csv", row.names = FALSE, quote = FALSE)

ratio <- function(k1, e1, k2, e2) {
  test <- poisson.test(c(k1, k2), c(e1, e2))
  data.frame(method = "ratio", k1 = k1, e1 = e1, k2 = k2, e2 = e2, value = number(test$estimate),
             lower = number(test$conf.int[1]), upper = number(test$conf.int[2]))
}
# Zou & Donner (2008): each side takes the uncertainty that matters there.
apart <- function(method, k1, e1, k2, e2, one, other) {
  d <- k1 / e1 - k2 / e2
  data.frame(method = method, k1 = k1, e1 = e1, k2 = k2, e2 = e2, value = number(d),
             lower = number(d - sqrt((k1 / e1 - one[1])^2 + (other[2] - k2 / e2)^2)),
             upper = number(d + sqrt((one[2] - k1 / e1)^2 + (k2 / e2 - other[1])^2)))
}
difference <- function(k1, e1, k2, e2) apart("difference", k1, e1, k2, e2, bounds(k1) / e1, bounds(k2) / e2)
wilson <- function(k, n) suppressWarnings(prop.test(k, n, correct = FALSE))$conf.int
share <- function(k1, e1, k2, e2) apart("share", k1, e1, k2, e2, wilson(k1, e1), wilson(k2, e2))
cases <- list(c(11, 800, 23, 800), c(0, 10, 3, 12.5), c(5, 10, 0, 12.5), c(1, 1, 1, 1), c(120, 4000, 90, 5000),
              c(10000, 1e6, 10100, 1e6))
shares <- list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(5, 56, 0, 29), c(0, 10, 0, 20), c(10, 10, 0, 20), c(1, 1, 0, 1))
write.csv(do.call(rbind, c(lapply(cases, function(x) do.call(ratio, as.list(x))),
                           lapply(cases, function(x) do.call(difference, as.list(x))),
                           lapply(shares, function(x) do.call(share, as.list(x))))),
          "rate-contrasts.csv", row.names = FALSE, quote = FALSE)
