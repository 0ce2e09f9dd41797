# Gamma-Poisson by direct maximisation of the dnbinom likelihood; Marshall from spdep::EBest;
# posterior from stats::pgamma and qgamma; predictive counts from stats::pnbinom and qnbinom.
source("scripts/oracles/common.R")
suppressMessages(library(spdep))

fit <- function(o, e) {
  loss <- function(p) -sum(dnbinom(o, size = exp(p[1]), mu = exp(p[2]) * e, log = TRUE))
  start <- optim(c(0, 0), loss, control = list(reltol = 1e-15, maxit = 5000))
  best <- nlm(loss, start$par, gradtol = 1e-12, steptol = 1e-14, iterlim = 1000)
  a <- exp(best$estimate[1]); m <- exp(best$estimate[2])
  eb <- EBest(o, e)
  list(observed = o, expected = e, shape = a, mean = m, log_likelihood = -best$minimum,
    post_mean = (a + o) / (a / m + e), below = pgamma(0.75, a + o, rate = a / m + e),
    lower = qgamma(0.025, a + o, rate = a / m + e), upper = qgamma(0.975, a + o, rate = a / m + e),
    marshall = eb$estmm, marshall_mean = attr(eb, "parameters")$b, marshall_between = attr(eb, "parameters")$a)
}
set.seed(11)
e1 <- round(runif(80, 2, 40), 2)
e2 <- round(exp(rnorm(152, 7, 0.7)), 1)
e3 <- round(runif(60, 5, 15), 2)
grid <- expand.grid(expected = c(0.5, 3, 9.5, 152, 2430), tau2 = c(0, 0.06, 0.16, 1))
size <- 1 / expm1(grid$tau2)
grid$observed <- floor(grid$expected * 0.6)
grid$below <- ifelse(grid$tau2 > 0, pnbinom(grid$observed, size = size, mu = grid$expected), ppois(grid$observed, grid$expected))
for (side in list(c("lower95", 0.025), c("upper95", 0.975), c("lower998", 0.001), c("upper998", 0.999))) {
  p <- as.numeric(side[2])
  grid[[side[1]]] <- ifelse(grid$tau2 > 0, qnbinom(p, size = size, mu = grid$expected), qpois(p, grid$expected))
}
write_oracle("bayes", list(
  units = list(fit(rpois(80, e1 * rgamma(80, 6, 6)), e1), fit(rpois(152, e2 * rgamma(152, 6.2, 6.2)), e2),
    fit(rpois(60, e3 * rgamma(60, 1.2, 1)), e3)),
  even = list(observed = rep(c(9, 10, 11), 10), expected = rep(10, 30),
    marshall = EBest(rep(c(9, 10, 11), 10), rep(10, 30))$estmm),
  predictive = grid
), packages = "spdep")
