# Indirect and direct standardisation from PHEindicatormethods' own functions.
source("scripts/oracles/common.R")
suppressMessages({ library(dplyr); library(tidyr); library(rlang); library(purrr) })
source_reference("PHEindicatormethods", c("utils.R", "ISRatio.R", "ISRate.R", "DSR.R"))

set.seed(20150401)
strata <- 5
area <- rep(c("few", "nine", "ten", "some", "many", "most"), each = strata)
size <- rep(c(60, 300, 400, 4000, 40000, 290000), each = strata)
events <- c(0, 1, 0, 0, 0, 2, 3, 1, 2, 1, 2, 3, 2, 2, 1, rpois(15, rep(c(30, 300, 2200), each = strata) * runif(15, .5, 1.5)))
population <- round(size * runif(length(size), .1, .3))
weights <- c(5000, 5500, 5500, 6000, 6000)
reference_counts <- c(9120, 20340, 30870, 41100, 22230)
reference_population <- c(3.2e6, 3.3e6, 3.1e6, 2.9e6, 1.1e6) / 4
frame <- data.frame(area, events, population, weights = rep(weights, 6)) |> group_by(area)

case <- function(confidence) {
  ratio <- calculate_ISRatio(frame, events, population, x_ref = reference_counts, n_ref = reference_population,
                             confidence = confidence, refpoptype = "vector")
  rate <- calculate_ISRate(frame, events, population, x_ref = reference_counts, n_ref = reference_population,
                           confidence = confidence, multiplier = 1000, refpoptype = "vector")
  direct <- calculate_dsr(frame, events, population, stdpop = weights, confidence = confidence, multiplier = 1000)
  order <- match(unique(area), ratio$area)
  list(confidence = confidence,
    expected = ratio$expected[order], ratio = ratio$value[order],
    ratio_lower = ratio$lowercl[order], ratio_upper = ratio$uppercl[order],
    rate = rate$value[order], rate_lower = rate$lowercl[order], rate_upper = rate$uppercl[order],
    direct = direct$value[match(unique(area), direct$area)],
    direct_lower = direct$lowercl[match(unique(area), direct$area)],
    direct_upper = direct$uppercl[match(unique(area), direct$area)])
}
write_oracle("standardise", list(
  events = matrix(events, ncol = strata, byrow = TRUE), population = matrix(population, ncol = strata, byrow = TRUE),
  weights = weights, reference_counts = reference_counts, reference_population = reference_population,
  multiplier = 1000, results = lapply(c(0.95, 0.998), case)
), packages = "dplyr", sources = "PHEindicatormethods")
