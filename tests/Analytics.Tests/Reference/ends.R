# Writes restricted-mean.csv, log-rank.csv, cumulative-incidence.csv with the package survival, and hazard-model.csv.
# Run from this folder: Rscript ends.R
library(survival)
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261126)

restricted <- function(name, time, ended, horizon) {
  table <- summary(survfit(Surv(time, ended) ~ 1), rmean = horizon)$table
  data.frame(name = name, time = series(time), ended = series(ended), horizon = horizon,
    mean = number(table[["rmean"]]),
             error = number(table[["se(rmean)"]]))
}
time <- round(rexp(120, 1 / 300)); ended <- rbinom(120, 1, 0.6)
write.csv(rbind(
  restricted("aml", aml$time, aml$status, 40), restricted("lung", lung$time, lung$status - 1, 365),
  restricted("random", time, ended, 250),
  restricted("beyond the last end", c(2, 4, 4, 9), c(1, 1, 1, 1), 20), restricted("at an end", c(2, 4, 4, 9), c(1,
    0, 1, 1), 4)),
  "restricted-mean.csv", row.names = FALSE, quote = FALSE)

ranked <- function(name, time, ended, group) {
  test <- survdiff(Surv(time, ended) ~ group)
  data.frame(name = name, time = series(time), ended = series(ended), group = series(as.integer(factor(group)) - 1),
             chisq = number(test$chisq), p = number(pchisq(test$chisq, length(test$n) - 1, lower.tail = FALSE)),
             observed = series(test$obs), expected = series(test$exp))
}
write.csv(rbind(
  ranked("aml", aml$time, aml$status, aml$x), ranked("lung", lung$time, lung$status - 1, lung$sex),
  ranked("veteran", veteran$time, veteran$status, veteran$celltype),
  ranked("ties", rep(1:5, 8), rbinom(40, 1, 0.7), rep(1:3, length.out = 40)),
  ranked("four", c(1, 2, 3, 4), c(1, 1, 1, 1), c(1, 2, 1, 2))), "log-rank.csv", row.names = FALSE, quote = FALSE)

competing <- function(name, time, way, ways) {
  fit <- survfit(Surv(time, factor(way, 0:ways)) ~ 1, conf.type = "log-log")
  event <- rowSums(fit$n.event[, -1, drop = FALSE]) > 0
  column <- function(x) series(as.vector(x[event, -1, drop = FALSE]))
  data.frame(name = name, time = series(time), way = series(way), ways = ways, steps = series(fit$time[event]),
             lasting = series(fit$pstate[event, 1]), share = column(fit$pstate), error = column(fit$std.err),
             lower = column(fit$lower), upper = column(fit$upper))
}
write.csv(rbind(
  competing("mgus", mgus2$futime[1:200], ifelse(mgus2$pstat == 1, 1, 2 * mgus2$death)[1:200], 2),
  competing("ties", rep(1:6, 5), sample(0:3, 30, TRUE), 3), competing("one way", aml$time, aml$status, 1),
  competing("small", c(1, 2, 2, 3, 5), c(1, 2, 0, 1, 0), 2), competing("random", round(rexp(80, 1 / 9)), sample(0:2,
    80, TRUE), 2)),
  "cumulative-incidence.csv", row.names = FALSE, quote = FALSE)

hazard <- function(name, data) {
  factors <- grep("^f", names(data), value = TRUE)
  periods <- tapply(data$moved, data$period, sum) / tapply(data$n, data$period, sum)
  used <- data[periods[as.character(data$period)] > 0 & periods[as.character(data$period)] < 1, ]
  fit <- glm(reformulate(c(if (length(unique(used$period)) > 1) "factor(period)", factors), "cbind(moved, n - moved)"),
             family = binomial, data = used, control = glm.control(epsilon = 1e-14, maxit = 100))
  table <- summary(fit)$coefficients[factors, , drop = FALSE]
  z <- qnorm(0.975)
  data.frame(name = name, period = series(data$period), n = series(data$n), moved = series(data$moved),
             factors = paste(sapply(factors, function(f) series(data[[f]])), collapse = "|"),
             ratio = series(exp(table[, 1])), lower = series(exp(table[, 1] - z * table[, 2])),
             upper = series(exp(table[, 1] + z * table[, 2])), p = series(table[, 4]))
}
cells <- expand.grid(period = 1:6, f1 = 0:1, f2 = c(0, 1, 2.5))
cells$n <- rpois(36, 40)
cells$moved <- rbinom(36, cells$n, plogis(-2.5 + 0.1 * cells$period + 0.8 * cells$f1 - 0.2 * cells$f2))
quiet <- cells; quiet$moved[quiet$period == 5] <- 0
single <- data.frame(period = rep(1:3, 40), f1 = rbinom(120, 1, 0.4), n = 1)
single$moved <- rbinom(120, 1, plogis(-1 + single$f1))
write.csv(rbind(hazard("two factors", cells), hazard("a period in which nobody moved", quiet), hazard("persons",
  single)),
          "hazard-model.csv", row.names = FALSE, quote = FALSE)
