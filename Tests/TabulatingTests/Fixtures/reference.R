# Makes survey.csv, a weighted survey, and reference.csv, what R's survey package says of it.
#   apt-get install r-base-core r-cran-survey; Rscript reference.R
# The tests read the two files and need no R. Made with survey 4.1.1 on R 4.2.2 (Debian 12).
suppressPackageStartupMessages(library(survey))
set.seed(1936)
n <- 420

# Three have the weight 0: the sample they are in is as large with them.
region <- sample(c("north", "mid", "south", "isles"), n, TRUE, c(.4, .3, .25, .05))
sex <- sample(c("f", "m", NA), n, TRUE, c(.5, .48, .02))
w <- round(exp(rnorm(n, 0, .6)) * ifelse(region == "north", .7, 1.4), 6)
w[c(7, 100, 333)] <- 0
agree <- sample(c("1", "2", "3", "4", "dk", NA), n, TRUE, c(.15, .25, .3, .15, .1, .05))
agree[region == "south" & agree == "1"] <- "4"                              # nobody in the south gave answer 1
involved <- sample(c("yes", "no", NA), n, TRUE, c(.55, .4, .05))
hours <- ifelse(involved %in% "yes", sample(c("0.5", "2", "7.5", "dk", NA), n, TRUE, c(.4, .3, .15, .1, .05)), NA)
answered <- runif(n) < .9
x <- ifelse(answered, rbinom(n, 1, .5), NA)
y <- ifelse(answered, rbinom(n, 1, ifelse(x %in% 1, .6, .2)), NA)
none <- ifelse(answered, as.integer(x == 0 & y == 0 & runif(n) < .6), NA)
data <- data.frame(region, sex, w, agree, involved, hours, x, y, none)
write.csv(data, "survey.csv", row.names = FALSE, quote = FALSE, na = "")

design <- svydesign(ids = ~1, weights = ~w, data = data)
is <- function(v, of) as.integer(v %in% of)                                 # an empty cell is in nothing
groups <- list(
  " " = rep(TRUE, n), "@region=north" = region == "north", "@region=isles" = region == "isles",
  "@sex=f,region=mid+south" = sex %in% "f" & region %in% c("mid", "south"), "@involved=yes" = involved %in% "yes",
  "@m=x" = x %in% 1)
out <- list()
line <- function(kind, address, ...) out[[length(out) + 1]] <<- paste(
  c(kind, address, sapply(c(...), function(v) sprintf("%.17g", v))), collapse = ";")

# share: estimate, standard error, limits, n, count, Kish's effective n
share <- function(address, chosen, base, weights = design) {
  for (group in names(groups)) {
    asked <- base & groups[[group]]
    d <- subset(update(weights, chosen = chosen), asked)
    m <- svymean(~chosen, d)
    ci <- confint(m)
    wd <- weights(d)
    line("share", paste0(address, trimws(group)), coef(m), SE(m), ci[1], ci[2], sum(asked), sum(chosen[asked]),
      sum(wd)^2 / sum(wd^2))
  }
}
shown <- c("1", "2", "3", "4")
share("s.agree.1", is(agree, "1"), !is.na(agree))
share("s.agree.dk", is(agree, "dk"), !is.na(agree))
share("s.agree.3+4", is(agree, c("3", "4")), !is.na(agree))
share("s.hours.medium", is(hours, "2"), hours %in% c("0.5", "2", "7.5"))         # omitted-in-base: no
share("s.hours.short+medium", is(hours, c("0.5", "2")), hours %in% c("0.5", "2", "7.5"))
share("s.hours.dk", is(hours, "dk"), !is.na(hours))
share("s.m.y", is(y, 1), answered)
share("s.m.none", is(none, 1), answered)
share("s.m.x+y", as.integer(x %in% 1 | y %in% 1), answered)

# mean: estimate, standard error, limits, n
mean_of <- function(address, v, ok) for (group in names(groups)) {
  d <- subset(update(design, v = ifelse(ok, suppressWarnings(as.numeric(v)), 0)), ok & groups[[group]])
  m <- svymean(~v, d)
  ci <- confint(m)
  line("mean", paste0(address, trimws(group)), coef(m), SE(m), ci[1], ci[2], nrow(d))
}
mean_of("s.agree", agree, agree %in% shown)
mean_of("s.hours", hours, hours %in% c("0.5", "2", "7.5"))

# difference of two shares: estimate, standard error
difference <- function(a, b, ya, A, yb, B) {
  d <- update(design, ya = as.integer(ya & A), A = as.integer(A), yb = as.integer(yb & B), B = as.integer(B))
  s <- svycontrast(svytotal(~ya + A + yb + B, d), quote(ya / A - yb / B))
  line("difference", paste(a, b, sep = "|"), coef(s), SE(s))
}
ok <- !is.na(agree)
difference("s.agree.3@sex=f", "s.agree.3@sex=m", agree %in% "3", ok & sex %in% "f", agree %in% "3", ok & sex %in% "m")
difference("s.agree.3@region=north", "s.agree.3", agree %in% "3", ok & region == "north", agree %in% "3", ok)
difference("s.agree.3", "s.agree.1", agree %in% "3", ok, agree %in% "1", ok)
difference("s.m.x", "s.agree.1@sex=f", x %in% 1, answered, agree %in% "1", ok & sex %in% "f")
difference("s.m.x+y@region=mid", "s.m.y@sex=f", x %in% 1 | y %in% 1, answered & region == "mid", y %in% 1, answered & sex %in% "f")

# chisq: statistic, its mean design effect, degrees of freedom, p; pearson, unweighted: statistic, degrees of freedom, p
chisq <- function(address, answer, group, asked) {
  d <- subset(update(design, answer = factor(answer), group = factor(group)), asked & !is.na(answer) & !is.na(group))
  d$variables$answer <- droplevels(d$variables$answer)
  d$variables$group <- droplevels(d$variables$group)
  test <- svychisq(~answer + group, d, statistic = "Chisq")
  # svychisq does not say the design effect: it is what the statistic was divided by before p was looked up.
  F <- svychisq(~answer + group, d, statistic = "F")
  effect <- unname(test$statistic / F$statistic) / test$parameter
  line("chisq", address, test$statistic, effect, test$parameter, test$p.value)
  plain <- suppressWarnings(chisq.test(table(d$variables$answer, d$variables$group), correct = FALSE))
  line("pearson", address, plain$statistic, plain$parameter, plain$p.value)
}
all <- rep(TRUE, n)
chisq("s.agree|region=north|region=mid|region=south|region=isles", agree, region, all)
chisq("s.agree|sex=f|sex=m", agree, sex, all)
chisq("s.agree@region=north|sex=f|sex=m", agree, sex, region == "north")
chisq("s.agree|region=north+isles|region=mid", agree, ifelse(region == "isles", "north", region), region != "south")
chisq("s.hours|region=north|region=mid|region=south", ifelse(hours == "dk", NA, hours), region, region != "isles")
chisq("s.agree.3@sex=f|s.agree.3@sex=m", agree == "3", sex, all)
chisq("s.m.x+y@region=north|s.m.x+y@region=south", ifelse(answered, x %in% 1 | y %in% 1, NA), region, region %in% c("north", "south"))

# tail: a chi-square, degrees of freedom, p; quantile: a probability, z
for (df in c(1, 2, 3, 7, 24, 101, 1358)) for (x in c(.001, .5, 1, 3.84, 10, 24, 60, 110, 1300, 1500))
  line("tail", "", x, df, pchisq(x, df, lower.tail = FALSE))
for (p in c(1e-12, 1e-4, .005, .025, .3, .5, .9, .975, .99999)) line("quantile", "", p, qnorm(p))
writeLines(unlist(out), "reference.csv")
