# Writes level-breaks.csv and poisson-breaks.csv: breaks found by trying every cut. Run from this folder: Rscript
# breaks.R
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261126)

# All ways to cut n observations into m + 1 segments of at least so many.
all_cuts <- function(n, m, shortest) {
  if (m == 0) return(list(integer(0)))
  found <- combn(n, m, simplify = FALSE)
  Filter(function(cut) all(diff(c(0, cut - 1, n)) >= shortest), lapply(found, function(cut) cut))
}
segment_of <- function(n, cut) findInterval(seq_len(n), cut)
p_value <- function(ratio, d, share, df) {
  if (is.finite(df)) ratio <- qchisq(pf(ratio / d, d, df, lower.tail = FALSE), d, lower.tail = FALSE)
  if (ratio <= d) return(1)
  stretch <- 2 * log((1 - share) / share)
  min(1, ratio^(d / 2) * exp(-ratio / 2) / (2^(d / 2) * gamma(d / 2)) * ((1 - d / ratio) * stretch + 4 / ratio))
}
within <- -2 * log(1 - sqrt(0.95))

# One row for a series: 'fit' gives the deviance of cuts, 'criterion' the BIC.
breaks <- function(name, n, period, shortest, most, jumping, fit, criterion, dispersion, df) {
  candidates <- lapply(0:most, function(m) all_cuts(n, m, shortest))
  deviances <- lapply(candidates, function(cuts) sapply(cuts, fit))
  best <- lapply(seq_along(candidates), function(m) candidates[[m]][[which.min(deviances[[m]])]])
  least <- sapply(deviances, min)
  phi <- dispersion(best[[most + 1]])
  bic <- criterion(least, 0:most, phi)
  chosen <- which.min(bic)
  cut <- best[[chosen]]
  limits <- sapply(seq_along(cut), function(k) {
    ends <- c(1, cut, n + 1)
    tried <- (ends[k] + jumping):(ends[k + 2] - jumping)
    near <- sapply(tried, function(date) { other <- cut; other[k] <- date; fit(other) }) - least[chosen] <= within * phi
    range(period[tried[near]])
  })
  data.frame(name = name, criteria = series(bic), dispersion = number(phi), breaks = series(period[cut]),
             from = if (length(cut)) series(limits[1, ]) else "", to = if (length(cut)) series(limits[2, ]) else "",
             p = number(p_value((least[1] - least[2]) / phi, jumping, shortest / n, df(phi))))
}
level <- function(name, values, shortest, most) {
  period <- which(!is.na(values)) - 1; y <- values[!is.na(values)]; n <- length(y)
  rss <- function(cut) sum((y - ave(y, segment_of(n, cut)))^2)
  cbind(breaks(name, n, period, shortest, most, 1, rss,
               function(rss, m, phi) n * (log(rss / n) + log(2 * pi) + 1) + (2 * m + 2) * log(n),
               function(cut) rss(cut) / (n - 1 - 2 * length(cut)), function(phi) n - 1 - 2 * most),
        values = series(values), shortest = shortest, most = most)
}
steps <- round(c(rnorm(8, 10), rnorm(9, 13), rnorm(7, 9)), 2)
holes <- steps; holes[c(3, 9, 10, 20)] <- NA
write.csv(rbind(
  level("nile", as.numeric(Nile), 15, 2), level("noise", round(rnorm(24, 10), 2), 4, 3), level("two steps", steps,
    4, 3),
  level("gaps", holes, 4, 2), level("six", c(1, 2, 1, 8, 9, 8), 3, 1)), "level-breaks.csv", row.names = FALSE,
    quote = FALSE)

# Poisson: glm with season and a level (and slope) per segment, for every cut.
counted <- function(name, counts, exposure, seasons, shortest, most, slopes = FALSE, least = 1) {
  period <- seq_along(counts) - 1
  use <- !is.na(counts) & exposure > 0
  use <- use & ave(ifelse(use, counts, 0), period %% seasons, FUN = sum) > 0
  y <- counts[use]; e <- exposure[use]; t <- period[use]; n <- length(y)
  season <- factor(t %% seasons)
  model <- function(cut) {
    segment <- factor(segment_of(n, cut))
    terms <- c(if (nlevels(season) > 1) "season", if (length(cut)) "segment",
      if (slopes) if (length(cut)) "segment:t" else "t")
    formula <- as.formula(paste("y ~", if (length(terms)) paste(terms, collapse = " + ") else "1"))
    suppressWarnings(glm(formula, family = poisson, offset = log(e), control = glm.control(epsilon = 1e-12,
      maxit = 100)))
  }
  jumping <- if (slopes) 2 else 1
  fixed <- nlevels(season) + jumping - 1
  cbind(breaks(name, n, t, shortest, most, jumping, function(cut) deviance(model(cut)),
               function(deviance, m, phi) deviance / phi + (fixed + (jumping + 1) * m) * log(n),
               function(cut) max(least, sum(residuals(model(cut),
                 "pearson")^2) / (n - fixed - (jumping + 1) * length(cut))),
               function(phi) if (phi > least) n - fixed - (jumping + 1) * most else Inf),
        counts = series(counts), exposure = series(exposure), seasons = seasons, shortest = shortest, most = most,
        slopes = slopes, least = least)
}
quarters <- 0:23
youths <- 700 + 3 * quarters
winter <- c(1.2, 1, 0.7, 1.1)[quarters %% 4 + 1]
doubled <- rpois(24, youths * 0.02 * ifelse(quarters >= 13, 2, 1) * winter)
vacant <- youths; vacant[c(2, 15)] <- 0
absent <- doubled; absent[c(5, 6, 24)] <- NA
bent <- rpois(24, youths * 0.06 * exp(ifelse(quarters < 12, 0.05 * quarters, 0.6 - 0.12 * (quarters - 12))) * winter)
write.csv(rbind(
  counted("doubled with season", doubled, youths, 4, 4, 2), counted("doubled without season", doubled, youths, 1, 4, 3),
  counted("no break", rpois(24, youths * 0.02 * winter), youths, 4, 4, 2),
  counted("up and down", rpois(24, youths * 0.03 * c(1, 2, 0.8)[findInterval(quarters, c(8, 16)) + 1]), youths, 1,
    4, 3),
  counted("gaps and no exposure", absent, vacant, 4, 4, 1), counted("least dispersion", doubled, youths, 4, 4, 2,
    FALSE, 3),
  counted("clumped", rnbinom(24, mu = 30 * winter, size = 4), youths, 4, 4, 2),
  counted("empty first", c(rep(0, 9), rpois(11, 6)), rep(100, 20), 1, 4, 2),
  counted("bent", bent, youths, 4, 6, 2, TRUE), counted("steadily rising", rpois(24, 20 * exp(0.06 * quarters)),
    youths, 1, 6, 2, TRUE)),
  "poisson-breaks.csv", row.names = FALSE, quote = FALSE)
