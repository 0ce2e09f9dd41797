# Linear and count regression from stats::lm, stats::glm and MASS::glm.nb, at tight tolerances.
source("scripts/oracles/common.R")
suppressMessages(library(MASS))
tight <- glm.control(epsilon = 1e-12, maxit = 500)

describe <- function(model, design, y, offset, alpha) {
  list(design = unname(design), observed = y, offset = offset, coefficients = unname(coef(model)),
    standard_errors = unname(sqrt(diag(vcov(model)))), covariance = unname(vcov(model)),
    fitted = unname(fitted(model)), deviance = deviance(model), log_likelihood = as.numeric(logLik(model)), alpha = alpha)
}
set.seed(2025)
n <- 151
population <- round(exp(rnorm(n, 10.9, 0.6)))
poverty <- rnorm(n)
others <- rnorm(n)
mean <- population * exp(-4.8 + 0.1 * poverty + 0.6 * others)
large <- rnbinom(n, size = 1 / 0.16, mu = mean)
small <- rnbinom(n, size = 2, mu = mean / 400)
x <- cbind(1, poverty, others)
offset <- log(population)
frame <- data.frame(large, small, poverty, others, offset)

nb <- function(formula, data) glm.nb(formula, data = data, control = tight)
p1 <- glm(large ~ poverty + others + offset(offset), poisson, frame, control = tight)
p2 <- glm(small ~ poverty + others + offset(offset), poisson, frame, control = tight)
n1 <- nb(large ~ poverty + others + offset(offset), frame)
n2 <- nb(small ~ poverty + others + offset(offset), frame)
quine_design <- model.matrix(~ Eth + Sex + Age + Lrn, quine)
n3 <- nb(Days ~ Eth + Sex + Age + Lrn, quine)

rate <- log((large + 0.5) / population)
plain <- lm(rate ~ poverty + others)
weighted <- lm(rate ~ poverty + others, weights = population)
linear <- function(model, w) list(design = unname(x), response = rate, weights = w,
  coefficients = unname(coef(model)), covariance = unname(vcov(model)), residual_sd = summary(model)$sigma,
  r_squared = summary(model)$r.squared)

write_oracle("regression", list(
  poisson = list(describe(p1, x, large, offset, 0), describe(p2, x, small, offset, 0)),
  nb2 = list(describe(n1, x, large, offset, 1 / n1$theta), describe(n2, x, small, offset, 1 / n2$theta),
    describe(n3, quine_design, quine$Days, rep(0, nrow(quine)), 1 / n3$theta)),
  linear = list(linear(plain, NULL), linear(weighted, population))
), packages = "MASS")
