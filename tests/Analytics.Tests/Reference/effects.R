# Writes panel-effects.csv and interrupted-series.csv. Run from this folder: Rscript effects.R
# Areas of a panel are separated by '|'. prop99.csv beside it is data, not written here: cigarette sales per head in 39
# states, 1970-2000 (A. Abadie, A. Diamond and J. Hainmueller, J. Am. Stat. Assoc. 105 (2010) 493-505).
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
rows <- function(x) paste(apply(x, 1, series), collapse = "|")
set.seed(20261126)

# A level for every area and period; variance clustered by area, each group's scores times g / (g - 1), Welch's degrees.
fit <- function(counts, exposure, start, columns) {
  n <- nrow(counts); periods <- ncol(counts)
  data <- data.frame(y = as.vector(counts), e = as.vector(exposure), i = factor(as.vector(row(counts))),
                     t = factor(as.vector(col(counts))))
  x <- sapply(columns, function(f) as.vector(outer(seq_len(n), seq_len(periods) - 1, Vectorize(f))))
  use <- !is.na(data$y) & data$e > 0
  use <- use & ave(ifelse(use, data$y, 0), data$i, FUN = sum) > 0 & ave(ifelse(use, data$y, 0), data$t, FUN = sum) > 0
  data <- droplevels(data[use, ]); x <- x[use, , drop = FALSE]
  model <- glm(y ~ x + i + t, family = poisson, offset = log(e), data = data, control = glm.control(epsilon = 1e-14,
    maxit = 200))
  design <- model.matrix(model)
  bread <- summary(model)$cov.unscaled
  treated <- !is.na(start[as.integer(levels(data$i))])
  g1 <- sum(treated); g0 <- sum(!treated)
  scores <- rowsum(design * (data$y - fitted(model)), data$i)
  meat <- crossprod(scores * sqrt(ifelse(treated, g1 / (g1 - 1), g0 / (g0 - 1))))
  variance <- bread %*% meat %*% bread
  own <- 1 + seq_along(columns)
  list(b = coef(model)[own], se = sqrt(diag(variance)[own]), g1 = g1, g0 = g0,
       df = (1 / g1 + 1 / g0)^2 / (1 / (g1^2 * (g1 - 1)) + 1 / (g0^2 * (g0 - 1))))
}
panel <- function(name, method, counts, exposure, start, columns, before = NA, after = NA) {
  f <- fit(counts, exposure, start, columns)
  half <- qt(0.975, f$df) * f$se
  data.frame(name = name, method = method, counts = rows(counts), exposure = rows(exposure), starts = series(start),
             before = before, after = after, change = series(exp(f$b) - 1), lower = series(exp(f$b - half) - 1),
             upper = series(exp(f$b + half) - 1), p = series(2 * pt(-abs(f$b / f$se), f$df)), treated = f$g1,
               others = f$g0)
}
did <- function(name, counts, exposure, start)
  panel(name, "did", counts, exposure, start, list(function(i, t) as.numeric(!is.na(start[i]) && t >= start[i])))
pre <- function(name, counts, exposure, start) {
  cut <- counts; cut[, (seq_len(ncol(counts)) - 1) >= min(start, na.rm = TRUE)] <- NA
  row <- panel(name, "pre", cut, exposure, start, list(function(i, t) if (is.na(start[i])) 0 else t))
  row$counts <- rows(counts)
  row
}
event <- function(name, counts, exposure, start, before, after) panel(name, "event", counts, exposure, start,
  lapply(setdiff(-before:after, -1), function(r) function(i, t)
    as.numeric(!is.na(start[i]) && min(max(t - start[i], -before), after) == r)), before, after)

n <- 14; periods <- 16
exposure <- matrix(round(runif(n, 200, 900)), n, periods) + rep(0:15, each = n)
start <- c(8, 8, 8, 8, rep(NA, 10))
draw <- function(start, effect) {
  mean <- exposure * 0.03 * exp(rnorm(n, 0, 0.3)) * rep(exp(0.1 * sin(0:15)), each = n)
  on <- outer(seq_len(n), 0:15, function(i, t) !is.na(start[i]) & t >= start[i])
  matrix(rnbinom(n * periods, mu = mean * ifelse(on, effect, 1), size = 20), n)
}
lower <- draw(start, 0.8)
staggered <- c(5, 9, 9, 12, rep(NA, 10)); spread <- draw(staggered, 1.3)
gaps <- lower; gaps[c(3, 40, 77, 150)] <- NA; gaps[, 8] <- NA; gaps[14, ] <- 0
vacant <- exposure; vacant[2, 1:3] <- 0
write.csv(rbind(
  did("lower", lower, exposure, start), did("staggered", spread, exposure, staggered), did("gaps", gaps, vacant, start),
  pre("lower", lower, exposure, start), pre("staggered", spread, exposure, staggered),
  event("lower", lower, exposure, start, 4, 4), event("staggered", spread, exposure, staggered, 3, 5)),
  "panel-effects.csv", row.names = FALSE, quote = FALSE)

interrupted <- function(name, values, start, seasons) {
  t <- seq_along(values) - 1
  t <- t[!is.na(values)]; y <- values[!is.na(values)]; n <- length(y)
  x <- cbind(1, as.numeric(t >= start), pmax(0, t - start), t)
  for (s in sort(unique(t %% seasons))[-1]) x <- cbind(x, as.numeric(t %% seasons == s))
  model <- lm(y ~ x - 1)
  reach <- floor(4 * (n / 100)^(2 / 9))
  weight <- pmax(1 - abs(outer(t, t, "-")) / (reach + 1), 0)
  scores <- x * residuals(model)
  bread <- solve(crossprod(x))
  variance <- bread %*% crossprod(scores, weight %*% scores) %*% bread * n / (n - ncol(x))
  b <- coef(model)[2:3]; se <- sqrt(diag(variance)[2:3]); df <- n - ncol(x)
  data.frame(name = name, values = series(values), start = start, seasons = seasons, value = series(b),
    error = series(se),
             lower = series(b - qt(0.975, df) * se), upper = series(b + qt(0.975, df) * se),
             p = series(2 * pt(-abs(b / se), df)), df = df)
}
t <- 0:27
wave <- round(50 + 0.3 * t + 4 * (t %% 4 == 0) - 8 * (t >= 14) - 0.5 * pmax(0,
  t - 14) + as.numeric(arima.sim(list(ar = 0.5), 28)), 3)
hole <- wave; hole[c(4, 15, 16, 28)] <- NA
write.csv(rbind(interrupted("wave", wave, 14, 4), interrupted("gaps", hole, 14, 4), interrupted("no season", wave,
  10, 1)),
          "interrupted-series.csv", row.names = FALSE, quote = FALSE)
