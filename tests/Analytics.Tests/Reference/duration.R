# Writes kaplan-meier.csv with the package survival: conf.type = "log-log". Run from this folder: Rscript duration.R
library(survival)
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261122)
cases <- list(
  list(name = "one ended", time = 5, ended = 1), list(name = "one open", time = 5, ended = 0),
  list(name = "two ended", time = c(2, 4), ended = c(1, 1)),
  list(name = "exactly one half", time = c(1, 2, 3, 4), ended = c(1, 1, 1, 1)),
  list(name = "one half until the end", time = c(1, 2, 3, 3), ended = c(1, 1, 0, 0)),
  list(name = "stays above one half", time = c(1, 2, 3, 4, 5, 6), ended = c(1, 0, 0, 1, 0, 0)),
  list(name = "ties also with open", time = c(3, 3, 3, 3, 5, 5, 7, 7, 7, 9), ended = c(1, 1, 0, 0, 1, 0, 1, 1, 0, 1)),
  list(name = "ended at zero", time = c(0, 0, 1, 2, 3), ended = c(1, 0, 1, 1, 0)),
  list(name = "aml", time = aml$time, ended = aml$status),
  list(name = "lung", time = lung$time, ended = lung$status - 1),
  list(name = "random", time = round(rexp(200, 1 / 300)), ended = rbinom(200, 1, 0.6)),
  list(name = "random with few ended", time = round(rexp(100, 1 / 300)), ended = rbinom(100, 1, 0.1)),
  list(name = "all open", time = c(1, 2, 3), ended = c(0, 0, 0)))
result <- do.call(rbind, lapply(cases, function(case) {
  fit <- survfit(Surv(case$time, case$ended) ~ 1, conf.type = "log-log")
  event <- fit$n.event > 0
  median <- quantile(fit, 0.5)
  data.frame(name = case$name, time = series(case$time), ended = series(case$ended), steps = series(fit$time[event]),
             risk = series(fit$n.risk[event]), survival = series(fit$surv[event]), lower = series(fit$lower[event]),
             upper = series(fit$upper[event]), median = number(median$quantile), from = number(median$lower),
             to = number(median$upper))
}))
write.csv(result, "kaplan-meier.csv", row.names = FALSE, quote = FALSE)
