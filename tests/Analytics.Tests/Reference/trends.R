# Writes poisson-trend.csv, poisson-trend-clustered.csv, mann-kendall.csv, theil-sen.csv and benjamini-hochberg.csv.
# Run from this folder: Rscript trends.R
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261122)

# Over-dispersed Poisson regression: glm with quasipoisson, t quantiles, dispersion not below 1.
poisson_trend <- function(name, counts, exposure, seasons, fitted_seasons = seasons) {
  period <- seq_along(counts) - 1
  season <- factor(period %% fitted_seasons)
  use <- !is.na(counts) & exposure > 0
  informative <- use & ave(ifelse(use, counts, 0), season, FUN = sum) > 0
  data <- data.frame(counts, exposure, period, season)[informative, ]
  data$season <- droplevels(data$season)
  formula <- if (nlevels(data$season) > 1) counts ~ period + season else counts ~ period
  fit <- suppressWarnings(glm(formula, family = quasipoisson, offset = log(exposure), data = data,
                              control = glm.control(epsilon = 1e-14, maxit = 200)))
  raw <- sum(residuals(fit, "pearson")^2) / fit$df.residual
  used <- max(1, raw)
  slope <- coef(fit)[["period"]]
  se <- sqrt(used * summary(fit, dispersion = 1)$cov.unscaled["period", "period"])
  half <- qt(0.975, fit$df.residual) * se
  data.frame(name = name, counts = series(counts), exposure = series(exposure), seasons = seasons,
             change = number(exp(slope) - 1), lower = number(exp(slope - half) - 1),
             upper = number(exp(slope + half) - 1), t = number(slope / se),
             p = number(2 * pt(-abs(slope / se), fit$df.residual)), dispersion = number(used), raw = number(raw),
             df = fit$df.residual, n = nrow(data), fitted = nlevels(data$season))
}
quarters <- 0:31
youths <- 800 + 5 * quarters
rising <- rpois(32, youths * 0.02 * exp(0.03 * quarters) * c(1.2, 1, 0.7, 1.1)[quarters %% 4 + 1])
clumped <- rnbinom(32, mu = 40 * exp(-0.02 * quarters), size = 3)
gaps <- rising; gaps[c(3, 4, 17, 32)] <- NA
vacant <- youths; vacant[c(1, 9)] <- 0
sparse <- c(rep(0, 20), 1, 0, 0, 2, 0, 0, 1, 0, 3, 0, 0, 1)
winterless <- rising; winterless[quarters %% 4 == 2] <- 0
poisson <- rbind(
  poisson_trend("rising with season", rising, youths, 4),
  poisson_trend("rising without season", rising, youths, 1),
  poisson_trend("over-dispersed and falling", clumped, youths, 4),
  poisson_trend("gaps", gaps, youths, 4),
  poisson_trend("periods without exposure", rising, vacant, 4),
  poisson_trend("mostly zero", sparse, youths, 1),
  poisson_trend("a season without counts", winterless, youths, 4),
  poisson_trend("five observations", c(3, 5, 4, 8, 9), rep(100, 5), 1),
  poisson_trend("five observations are too few for four seasons", c(3, 5, 4, 8, 9), rep(100, 5), 4, 1),
  poisson_trend("six observations and one degree of freedom", c(3, 5, 4, 8, 9, 7), c(90, 95, 101, 99, 97, 103), 4),
  poisson_trend("only the last year so without season", c(rep(0, 12), 2, 4, 3, 5), rep(500, 16), 4, 1),
  poisson_trend("no change at all", rep(7, 12), rep(50, 12), 4),
  poisson_trend("steep", c(1, 0, 3, 20, 90, 400, 2100, 9800), rep(1, 8), 1),
  poisson_trend("large", rpois(40, 1e6 * exp(0.001 * 0:39)), rep(1e7, 40), 4),
  poisson_trend("counts that are not whole", c(2.5, 3.25, 1.75, 4, 6.5, 5.125), rep(10, 6), 1))
write.csv(poisson, "poisson-trend.csv", row.names = FALSE, quote = FALSE)

# The same trend when persons stay: score variance from the products of what each person contributes.
clustered_trend <- function(name, presence, exposure, seasons) {
  counts <- colSums(presence)
  period <- seq_along(counts) - 1
  season <- factor(period %% seasons)
  formula <- if (seasons > 1) counts ~ period + season else counts ~ period
  fit <- glm(formula, family = stats::poisson(), offset = log(exposure), control = glm.control(epsilon = 1e-14, maxit = 200))
  bread <- summary(fit)$cov.unscaled
  x <- model.matrix(fit)
  products <- crossprod(presence)
  robust <- sqrt((bread %*% t(x) %*% products %*% x %*% bread)["period", "period"])
  usual <- sqrt(max(1, sum(residuals(fit, "pearson")^2) / fit$df.residual) * bread["period", "period"])
  slope <- coef(fit)[["period"]]
  se <- max(robust, usual)
  data.frame(name = name, counts = series(counts), exposure = series(exposure), seasons = seasons,
             products = series(as.vector(products)), change = number(exp(slope) - 1), t = number(slope / se),
             p = number(2 * pt(-abs(slope / se), fit$df.residual)))
}
# 120 persons, each present from a first to a last period.
stays <- function(persons, periods, length) t(sapply(seq_len(persons), function(i) {
  first <- sample(periods + length, 1) - length
  as.numeric(seq_len(periods) >= first & seq_len(periods) < first + rgeom(1, 1 / length) + 1)
}))
state <- .Random.seed
clustered <- rbind(
  clustered_trend("long stays with season", stays(120, 16, 6), 900 + 1:16, 4),
  clustered_trend("short stays", stays(200, 12, 2), rep(500, 12), 1))
write.csv(clustered, "poisson-trend-clustered.csv", row.names = FALSE, quote = FALSE)
.Random.seed <- state # What follows is drawn as before.

# Mann-Kendall: cor.test with the normal approximation and continuity correction; S and its variance by definition.
mann_kendall_parts <- function(x) {
  x <- x[!is.na(x)]
  n <- length(x)
  ties <- table(x)
  list(s = if (n > 1) sum(sign(outer(x, x, function(a, b) b - a))[upper.tri(diag(n))]) else 0,
       variance = (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18,
       pairs = sqrt(n * (n - 1) / 2 - sum(ties * (ties - 1) / 2)) * sqrt(n * (n - 1) / 2))
}
mann_kendall <- function(name, values, seasons) {
  period <- seq_along(values) - 1
  parts <- lapply(split(values, period %% seasons), mann_kendall_parts)
  s <- sum(sapply(parts, `[[`, "s")); variance <- sum(sapply(parts, `[[`, "variance"))
  z <- sign(s) * (abs(s) - 1) / sqrt(variance) * (s != 0)
  tau <- s / sum(sapply(parts, `[[`, "pairs"))
  p <- 2 * pnorm(-abs(z))
  if (seasons == 1) {
    check <- suppressWarnings(cor.test(period, values, method = "kendall", exact = FALSE, continuity = TRUE))
    stopifnot(abs(check$estimate - tau) < 1e-12, abs(check$p.value - min(1, p)) < 1e-12)
  }
  data.frame(name = name, values = series(values), seasons = seasons, s = s, variance = number(variance),
             z = number(z), p = number(p), tau = number(tau))
}
noise <- round(rnorm(32, 10 + 0.05 * quarters), 2)
holes <- noise; holes[c(1, 8, 9, 10, 30)] <- NA
kendall <- rbind(
  mann_kendall("four", c(1, 3, 2, 4), 1), mann_kendall("four equal but one", c(5, 5, 5, 6), 1),
  mann_kendall("no trend", c(1, 2, 2, 1), 1), mann_kendall("falling", 9:1, 1), mann_kendall("noise", noise, 1),
  mann_kendall("gaps", holes, 1), mann_kendall("counts with ties", rising %/% 10, 1),
  mann_kendall("zeros", sparse, 1), mann_kendall("noise", noise, 4), mann_kendall("gaps", holes, 4),
  mann_kendall("counts with ties", rising %/% 10, 4), mann_kendall("two years", c(1, 5, 2, 7, 2, 6, 3, 9), 4),
  mann_kendall("zeros", sparse, 4), mann_kendall("twelve months", c(noise, rev(holes)), 12))
write.csv(kendall, "mann-kendall.csv", row.names = FALSE, quote = FALSE)

# Theil-Sen: median of pairwise slopes; interval by ranks, interpolated (Gilbert 1987, section 16.5).
theil_sen <- function(name, values) {
  period <- seq_along(values) - 1
  x <- period[!is.na(values)]; y <- values[!is.na(values)]
  pair <- combn(length(x), 2)
  slopes <- sort((y[pair[2, ]] - y[pair[1, ]]) / (x[pair[2, ]] - x[pair[1, ]]))
  variance <- mann_kendall_parts(y)$variance
  half <- qnorm(0.975) * sqrt(variance)
  low <- (length(slopes) - half) / 2; high <- (length(slopes) + half) / 2 + 1
  inside <- variance > 0 && low >= 1 && high <= length(slopes)
  at <- function(rank) if (inside) approx(seq_along(slopes), slopes, rank)$y else NA
  data.frame(name = name, values = series(values), slope = number(median(slopes)), lower = number(at(low)),
             upper = number(at(high)))
}
sen <- rbind(
  theil_sen("four are too few for an interval", c(1, 3, 2, 4)), theil_sen("six", c(2, 3, 5, 4, 8, 7)),
  theil_sen("noise", noise), theil_sen("gaps", holes), theil_sen("counts with ties", rising %/% 10),
  theil_sen("zeros", sparse), theil_sen("all equal", rep(3, 8)), theil_sen("falling", 9:1),
  theil_sen("an outlier", c(1, 2, 3, 4, 500, 6, 7, 8, 9, 10)))
write.csv(sen, "theil-sen.csv", row.names = FALSE, quote = FALSE)

bh <- list(0.03, c(0.01, 0.04), c(0.04, 0.01), c(0.5, 0.5, 0.5), c(0, 1, 0.05), runif(25)^3,
           c(0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34,
             0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986))
write.csv(data.frame(p = sapply(bh, series), adjusted = sapply(bh, function(p) series(p.adjust(p, "BH")))),
          "benjamini-hochberg.csv", row.names = FALSE, quote = FALSE)
