# Byar and Wilson limits from PHEindicatormethods; exact Poisson from stats::poisson.test;
# Wilson again from stats::prop.test.
source("scripts/oracles/common.R")
source_reference("PHEindicatormethods", "utils.R")

exact <- function(o, level) suppressWarnings(poisson.test(o, conf.level = level)$conf.int)

count <- c(0, 1, 2, 3, 5, 9, 10, 11, 25, 65, 100, 1045, 16324, 250000)
counts <- expand.grid(count = count, confidence = c(0.9, 0.95, 0.99, 0.998))
counts$byar_lower <- mapply(byars_lower, counts$count, counts$confidence)
counts$byar_upper <- mapply(byars_upper, counts$count, counts$confidence)
counts$exact_lower <- mapply(function(o, l) exact(o, l)[1], counts$count, counts$confidence)
counts$exact_upper <- mapply(function(o, l) exact(o, l)[2], counts$count, counts$confidence)

n <- c(1, 5, 10, 152, 16324)
p <- expand.grid(trials = n, share = c(0, 0.1, 0.5, 0.9, 1), confidence = c(0.9, 0.95, 0.998))
p$successes <- round(p$trials * p$share)
p$lower <- mapply(wilson_lower, p$successes, p$trials, p$confidence)
p$upper <- mapply(wilson_upper, p$successes, p$trials, p$confidence)
score <- function(x, n, l) suppressWarnings(prop.test(x, n, conf.level = l, correct = FALSE)$conf.int)
p$test_lower <- mapply(function(x, n, l) score(x, n, l)[1], p$successes, p$trials, p$confidence)
p$test_upper <- mapply(function(x, n, l) score(x, n, l)[2], p$successes, p$trials, p$confidence)

z <- c(-37, -30, -8, -3.090232, -1.959964, -1, 0, 1e-8, 1, 1.959964, 5, 8)
q <- c(1e-300, 1e-12, 0.001, 0.025, 0.05, 0.5, 0.8, 0.975, 0.999, 1 - 1e-12)
write_oracle("intervals", list(
  counts = counts, proportions = p,
  normal = list(z = z, probability = pnorm(z), density = dnorm(z), q = q, quantile = qnorm(q))
), sources = "PHEindicatormethods")
