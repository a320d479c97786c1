"""What is said about a finished data set."""

from .percents import Percent


def text(made):
    """Which questions are in, which are not and why, and which published numbers of groups were not reached."""
    plan, total = made.plan, made.plan.respondents
    questions = len(plan.planned) + len(plan.left_out)
    lines = [f"{made.name}: {total} respondents, {len(plan.planned)} of {questions} questions"]
    lines += _section("background", [
        (id, ", ".join(f"{value} {count} ({Percent.of(count, total, 1)})" for value, count in counts.items()))
        for id, counts in plan.background.items()
    ])
    lines += _section("in the data set", [(id, _answers(planned)) for id, planned in plan.planned.items()])
    lines += _section("left out", list(plan.left_out.items()))
    lines += _section("background left out", [(id, "no margin gives its distribution") for id in made.targets.unknown])
    lines += _section("not reached", _unreached(made))
    lines += _section("cannot be told", [
        (str(outcome.row), f"{outcome.said} ({outcome.row.place})") for outcome in made.outcomes if outcome.met is None
    ])
    met = sum(outcome.met is True for outcome in made.outcomes)
    grouped = sum(outcome.met is True and bool(outcome.row.conditions) for outcome in made.outcomes)
    lines.append(f"\n{met} published shares come out as printed, {grouped} of them shares of groups")
    lines.append(f"{len(plan.demands) - len(made.unmet)} of {len(plan.demands)} joint numbers and bases come out")
    return "\n".join(lines) + "\n"


def _unreached(made):
    for margin in made.targets.margins:
        for missed in margin.missed:
            yield margin.place, f"{missed} pct.: no numbers of {made.plan.respondents} are printed like the margin"
    for outcome in made.outcomes:
        if outcome.met is False:
            yield str(outcome.row), f"{outcome.said} ({outcome.row.place})"
    for demand, found in made.unmet:
        wanted = f"{demand.least}" if demand.least == demand.most else f"{demand.least} to {demand.most}"
        yield demand.label, f"{wanted} wanted, {found} reached"


def _answers(planned):
    if planned.computed:
        return f"n {planned.n}: computed from {', '.join(test.column for test in planned.tests)}"
    counts = ", ".join(
        f"{cell.id} {count} ({Percent.of(count, planned.n, 0)})" for cell, count in zip(planned.cells, planned.counts)
    )
    silent = planned.asked - planned.n
    return f"n {planned.n}: {counts}" + (f"; {silent} who were asked, at random, did not answer" if silent else "")


def _section(title, rows):
    rows = list(rows)
    width = max((len(name) for name, _ in rows), default=0)
    return [f"\n{title}", *(f"  {name:<{width}}  {said}" for name, said in rows)] if rows else []
