# Writes chain-ladder.csv and nowcast.csv. Run from this folder: Rscript delay.R
# Rows of a triangle are separated by '|'.
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
rows <- function(x) paste(apply(x, 1, function(row) series(row[!is.na(row)])), collapse = "|")
set.seed(20261126)

# Mack (1993), by his formulas.
mack <- function(name, triangle) {
  origins <- nrow(triangle); n <- ncol(triangle)
  seen <- function(k) which(!is.na(triangle[, k + 1]))
  factor <- sapply(1:(n - 1), function(k) sum(triangle[seen(k), k + 1]) / sum(triangle[seen(k), k]))
  sigma2 <- numeric(n - 1)
  for (k in 1:(n - 1)) {
    c <- triangle[seen(k), k]
    sigma2[k] <- if (length(c) > 1) sum(c * (triangle[seen(k), k + 1] / c - factor[k])^2) / (length(c) - 1)
      else if (k == 2) sigma2[1]
      else min(sigma2[k - 1]^2 / sigma2[k - 2], sigma2[k - 2], sigma2[k - 1])
  }
  full <- triangle
  for (k in 1:(n - 1)) full[is.na(full[, k + 1]), k + 1] <- full[is.na(full[, k + 1]), k] * factor[k]
  latest <- sapply(1:origins, function(i) sum(!is.na(triangle[i, ])))
  mse <- sapply(1:origins, function(i) if (latest[i] == n) 0 else full[i, n]^2 * sum(sapply(latest[i]:(n - 1),
    function(k)
    sigma2[k] / factor[k]^2 * (1 / full[i, k] + 1 / sum(triangle[seen(k), k])))))
  shared <- sapply(1:origins, function(i) if (latest[i] == n || i == origins) 0 else full[i, n] *
    sum(full[(i + 1):origins, n]) * sum(sapply(latest[i]:(n - 1), function(k)
      2 * sigma2[k] / factor[k]^2 / sum(triangle[seen(k), k]))))
  known <- triangle[cbind(1:origins, latest)]
  data.frame(name = name, triangle = rows(triangle), factors = series(factor), ultimate = series(full[, n]),
             error = series(sqrt(mse)), reserve = number(sum(full[, n] - known)),
               total = number(sqrt(sum(mse + shared))))
}
# G.C. Taylor and F.R. Ashe, J. Econometrics 23 (1983) 37-61.
taylor_ashe <- matrix(NA, 10, 10)
paid <- list(
  c(357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463),
  c(352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085),
  c(290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315),
  c(310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268),
  c(443160, 1136350, 2128333, 2897821, 3402672, 3873311),
  c(396132, 1333217, 2180715, 2985752, 3691712),
  c(440832, 1288463, 2419861, 3483130),
  c(359480, 1421128, 2864498),
  c(376686, 1363294),
  c(344014)
)
for (i in 1:10) taylor_ashe[i, seq_along(paid[[i]])] <- paid[[i]]
reports <- function(periods, delays, mean, share) {
  counts <- t(sapply(seq_len(periods), function(i) cumsum(rpois(delays, mean * share))))
  for (i in seq_len(periods)) counts[i, seq_len(delays) > periods - i + 1] <- NA
  counts
}
share <- c(0.5, 0.25, 0.15, 0.1)
long <- reports(9, 4, 80, share); short <- reports(4, 4, 30, share)
back <- long; back[1:6, 4] <- back[1:6, 3] - c(1, 0, 2, 0, 1, 0)
write.csv(rbind(mack("taylor-ashe", taylor_ashe), mack("long", long), mack("short", short), mack("taken back", back),
                mack("three", matrix(c(10, 12, 9, 15, 20, NA, 18, NA, NA), 3))),
          "chain-ladder.csv", row.names = FALSE, quote = FALSE)

# Over-dispersed Poisson (Renshaw & Verrall 1998): glm, prediction error per origin and in total, quantiles.
nowcast <- function(name, triangle) {
  counts <- cbind(triangle[, 1], t(apply(triangle, 1, diff)))
  data <- data.frame(n = as.vector(counts), i = factor(as.vector(row(counts))), j = factor(as.vector(col(counts))))
  never <- tapply(data$n, data$j, sum, na.rm = TRUE) == 0 # A delay at which nothing is reported has no level.
  data <- droplevels(data[!never[data$j], ])
  fit <- suppressWarnings(glm(n ~ i + j, family = quasipoisson, data = data, subset = !is.na(n),
                              control = glm.control(epsilon = 1e-14, maxit = 100)))
  mu <- fitted(fit)
  phi <- max(1, sum((fit$y - mu)^2 / mu) / fit$df.residual)
  future <- data[is.na(data$n), ]
  x <- model.matrix(~ i + j, data, contrasts.arg = list(i = contr.treatment, j = contr.treatment))
  x <- x[is.na(data$n), , drop = FALSE]
  expected <- exp(drop(x %*% coef(fit)))
  covariance <- summary(fit, dispersion = 1)$cov.unscaled
  spread <- function(own) {
    g <- colSums(expected[own] * x[own, , drop = FALSE])
    phi * (sum(expected[own]) + drop(t(g) %*% covariance %*% g))
  }
  origins <- seq_len(nrow(triangle))
  mean <- sapply(origins, function(i) sum(expected[future$i == i]))
  variance <- sapply(origins, function(i) if (any(future$i == i)) spread(future$i == i) else 0)
  quantile <- function(p) mapply(function(m, v) if (m == 0) 0 else if (v <= m * (1 + 1e-9)) qpois(p, m)
                                 else qnbinom(p, size = m^2 / (v - m), mu = m), mean, variance)
  reported <- apply(triangle, 1, max, na.rm = TRUE)
  data.frame(name = name, triangle = rows(triangle), dispersion = number(phi), expected = series(reported + mean),
             error = series(sqrt(variance)), lower = series(reported + quantile(0.025)),
             upper = series(reported + quantile(0.975)), total = number(sqrt(spread(rep(TRUE, nrow(future))))))
}
late <- reports(7, 5, 25, c(0.6, 0.4, 0, 0.3, 0.1))
clumped <- t(apply(matrix(rnbinom(40, mu = rep(c(20, 9, 5, 2), each = 10), size = 3), 10), 1, cumsum))
for (i in 1:10) clumped[i, seq_len(4) > 11 - i] <- NA
write.csv(rbind(nowcast("taylor-ashe", taylor_ashe), nowcast("long", long), nowcast("short", short),
                nowcast("a delay without reports", late), nowcast("clumped", clumped)),
          "nowcast.csv", row.names = FALSE, quote = FALSE)
