# Writes process-charts.csv: XmR (Shewhart, Wheeler), u' and p' (Laney 2002), with the four Western Electric rules, and
# seasonal-theil-sen.csv. Run from this folder: Rscript process.R
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261126)

# Rules by definition: this point and the ones before it, none missing, all on this side.
signals <- function(z) sapply(seq_along(z), function(i) {
  if (is.na(z[i]) || z[i] == 0) return(0)
  s <- sign(z[i]) * z
  last <- function(k) {
    w <- s[max(1, i - k + 1):i]
    if (any(is.na(w))) w[(max(which(is.na(w))) + 1):length(w)] else w
  }
  1 * (s[i] > 3) + 2 * (s[i] > 2 && sum(last(3) > 2) >= 2) + 4 * (s[i] > 1 && sum(last(5) > 1) >= 4) +
    8 * (length(last(8)) == 8 && all(last(8) > 0))
})
spread <- function(z) mean(abs(diff(z)), na.rm = TRUE) / (2 / sqrt(pi))
row <- function(method, name, counts, exposure, from, until, centre, sigma, value, half, highest, lowest) {
  data.frame(method = method, name = name, counts = series(counts), exposure = series(exposure), from = from,
    until = until,
             centre = number(centre), spread = number(sigma), value = series(value),
             lower = series(ifelse(is.na(value), NA, pmax(lowest, centre - half))),
             upper = series(ifelse(is.na(value), NA, pmin(highest, centre + half))),
             signals = series(signals((value - centre) / (half / 3))))
}
xmr <- function(name, x, from = 0, until = length(x)) {
  base <- x[(from + 1):until]
  row("xmr", name, x, 1, from, until, mean(base, na.rm = TRUE), spread(base), x,
    3 * spread(base) + 0 * seq_along(x), Inf, -Inf)
}
laney <- function(method, name, k, n, from = 0, until = length(k)) {
  n[is.na(k)] <- NA
  base <- (from + 1):until
  rate <- k / n
  centre <- sum(k[base], na.rm = TRUE) / sum(n[base], na.rm = TRUE)
  s <- sqrt((if (method == "u") centre else centre * (1 - centre)) / n)
  sigma <- spread(((rate - centre) / s)[base])
  row(method, name, k, ifelse(is.na(n), 0, n), from, until, centre, sigma, rate, 3 * sigma * s,
      if (method == "u") Inf else 1, 0)
}
moved <- round(c(rnorm(12, 20, 2), rnorm(14, 26, 2)), 2)
holes <- moved; holes[c(4, 14, 20)] <- NA
size <- round(runif(26, 300, 900))
counts <- rpois(26, size * 0.05 * exp(rnorm(26, 0, 0.15)))
counts[20:26] <- counts[20:26] + 25
absent <- counts; absent[c(1, 9, 22)] <- NA
write.csv(rbind(
  xmr("moved", moved), xmr("moved with base", moved, 0, 12), xmr("gaps", holes), xmr("eight", c(1, 3, 2, 4, 3, 5, 4,
    20)),
  laney("u", "counts", counts, size), laney("u", "counts with base", counts, size, 0, 16), laney("u", "gaps",
    absent, size),
  laney("u", "hardly any", c(0, 1, 0, 2, 0, 0, 1, 0, 3), rep(50, 9)),
  laney("p", "counts", counts, size), laney("p", "nearly all", size - rpois(26, 3), size)),
  "process-charts.csv", row.names = FALSE, quote = FALSE)

# Hirsch et al. (1982): slopes within seasons only; ranks by the variance of the seasonal test.
seasonal <- function(name, values, seasons) {
  t <- seq_along(values) - 1
  pair <- combn(length(values), 2)
  pair <- pair[, (pair[2, ] - pair[1, ]) %% seasons == 0, drop = FALSE]
  slopes <- (values[pair[2, ]] - values[pair[1, ]]) / (t[pair[2, ]] - t[pair[1, ]])
  slopes <- sort(slopes[!is.na(slopes)])
  variance <- sum(sapply(split(values, t %% seasons), function(x) {
    x <- x[!is.na(x)]; n <- length(x); ties <- table(x)
    (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  }))
  half <- qnorm(0.975) * sqrt(variance)
  low <- (length(slopes) - half) / 2; high <- (length(slopes) + half) / 2 + 1
  inside <- variance > 0 && low >= 1 && high <= length(slopes)
  at <- function(rank) if (inside) approx(seq_along(slopes), slopes, rank)$y else NA
  data.frame(name = name, values = series(values), seasons = seasons, slope = number(median(slopes)),
             lower = number(at(low)), upper = number(at(high)))
}
wave <- round(10 + 0.1 * 0:31 + 3 * sin(pi * 0:31 / 2) + rnorm(32), 2)
hole <- wave; hole[c(1, 6, 7, 30)] <- NA
write.csv(rbind(seasonal("wave", wave, 4), seasonal("gaps", hole, 4), seasonal("two years", c(1, 5, 2, 7, 2, 6, 3,
  9), 4),
                seasonal("counts", rpois(24, 3), 4), seasonal("months", c(wave, rev(wave)), 12)),
          "seasonal-theil-sen.csv", row.names = FALSE, quote = FALSE)
