<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>okrdesk</name>
    <message>
      <location filename="../../src/okrdesk/app.py" />
      <source>There is no screen here, so no window can open. Try: okrdesk --help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/key_result_line.py" />
      <source>success line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/key_result_line.py" />
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/key_result_line.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{name}: no values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{name}: {n} values from {first} to {last}, from {start} to {end}, lowest {low}, highest {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{value}, left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{value}, so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{value}, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_fan.py" />
      <source>{day}: {mean}, likely {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_paint.py" />
      <source>target {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_paint.py" />
      <source>usual {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It is something we do: an initiative. It counts once a key result or a KPI moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It is watched all the time and pushed this quarter: a KPI, and a key result on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It should change this quarter: a key result, from … to ….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It should stay where it is: a KPI with bands, watched all the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>Should this number change this quarter, or stay where it is?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>All {count} key results of {cycle} began at {sure} or more. Reach further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>All {count} key results of {cycle} stand at {unsure} or less. Aim at what can move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>a goal that nobody believes in moves nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>aspirational goals that are all reached were known to be reachable; aim for 0.6-0.7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>who is sure in week one has planned what would happen anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>{cycle} was graded {mean} on average. Were its goals too easy? Aim higher next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>No key KPI speaks of {areas}. Add one, or name the area of one that does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>cash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>companies are surprised where no gauge looks: cash, customers, product, delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/assumptions.py" />
      <source>It still holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/assumptions.py" />
      <source>Nobody has looked at “{name}” since {day}. Does it still hold?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/assumptions.py" />
      <source>an assumption is looked at every six weeks; this one waits {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/cosplay.py" />
      <source>The objective names the KPI {kpi}, so it only says that a number should move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/cosplay.py" />
      <source>an objective says what will be different for whom; the number belongs into a key result. Try: “[Who] can [do what] without [what is in the way today]”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/cosplay.py" />
      <source>{name} repeats its key result {key_result}, so it does not say what that is good for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>Add the guardrail {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>Guard it with {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>{name} has no counter-metric. Watch {guard} beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>{why}. Pair: {move} and {guard}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>Definition changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>Start new limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>The definition of {name} changed on {day}, but its limits go on. Start new ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>values that are counted differently cannot be held against the old limits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/evidence.py" />
      <source>All numbers of {name} are lagging: they move after it is too late. Add a leading one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/evidence.py" />
      <source>revenue and churn report what was decided months ago; steer by what moves first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>No key result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>fewer than {low} rarely prove an objective; aim for {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>five to seven gauges can be read at a glance; the others are kept beside the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>the company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>whoever pushes on everything moves nothing far in one quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>with more than {high} nobody knows which one matters this week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key KPIs: the limit is {limit}, so nobody reads them all. Park some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key results in {name}: keep the {high} that prove it best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} objectives of {who} in {cycle}: the limit is {limit}. Park one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{many} in {name}. Add what else would prove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>Make it a KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>an OKR is for a change you want to see; a number to keep healthy is a KPI: watch it, do not goal it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>{name} begins where it ends: baseline and target are the same. Make it a KPI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>“{word}” keeps a number where it is, so there is nothing to reach. Make it a KPI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>“{word}” keeps things where they are. Write the change, or make it a KPI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/grading.py" />
      <source>Write the reason…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/grading.py" />
      <source>a promise that was not kept needs a sentence that the next one can learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/grading.py" />
      <source>{name} was committed and graded {grade} without a reason. Write it down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/individual.py" />
      <source>objectives for single people turn into appraisals, and people stop aiming high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/individual.py" />
      <source>{name} is the objective of {who} alone. Give it to those who reach it together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Answer the question…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Choose an owner…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Make it an other number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Set its limits…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a gauge is there to be acted on; the question says how.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a key KPI should change what you do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a number that decides nothing makes people feel good and changes nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a number that nobody owns is looked at by nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>limits that are set in calm are the ones that are believed in a storm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} had an alert in two quarters and none led to an action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} has no limits, so its gauge has no colour. Say where you start to worry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} has no owner. Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} has no question. Say what you would do differently if it moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} may only ever rise ({word}). Say what you would do differently if it moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} serves no objective and guards nothing. Link it, or make it an other number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>“we always tracked it” is no reason to look at it every week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>75 words are 30 seconds aloud; longer reasons are not retold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Set the baseline…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Set the date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Set the target…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>The why of {name} has {count} words. Cut it to what you would say in 30 seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Write the because…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Write the why…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>a box that may be ticked at any time gives no warning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>a direction without an end can be neither reached nor missed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>a number without its reason is gamed or forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>what everybody owns is looked at by nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>who knows why can find another way when the first one fails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>without where it begins nobody can tell how far it came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} does not say why this number. Add a sentence that others can check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no baseline, so its progress cannot be told. Measure it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no owner, so nobody is asked to check in. Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no target, so nobody can tell when it is reached. Set one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no why, so nobody can decide in its spirit. Write it down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{what} has no date, so it can look fine until the last day. Date it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>“{milestone}” of {key_result}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>As {name} runs it will not meet its target, for {weeks} weeks or more, and no objective aims at it. Promote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>Promote it to a key result of {objective}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>what stays unwell for half a cycle does not mend itself beside other work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>{name} is not healthy for {weeks} weeks and no objective aims at it. Promote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>Check in now…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>Make it active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>Start {cycle}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>a confidence that never moves is usually not thought about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>a goal that begins two weeks late has lost a sixth of its quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>a quarter that is not graded teaches nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>silence is never green. It counts nowhere until somebody speaks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{cycle} is over and {count} of its key results have no grade. Grade and close it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{name} is still a draft {days} days into {cycle}, so it counts nowhere. Start it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{name}: confidence {confidence} for {weeks} weeks. What would change it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{name}: no check-in for {days} days, so its status is not known. Check in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>There are key KPIs but no active objective. What are you pushing on this quarter?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>There are objectives but {many}: nobody sees whether the machine stays healthy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>a goal may be reached at a price that only a gauge shows; choose five to seven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>gauges tell how the machine runs, not where it should go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>no key KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>{count} key KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>{count} key KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>Aim at {target} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>The target of {name} was lowered from {before} to {after} on {day}. Say why, or undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>a target that comes to meet you late in a cycle hides what there is to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>the same goal by the same way has the same end; change one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>{name} aims at the same as in {cycle}. Ask what should be different this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>All key results of {name} are boxes to tick. Add one that measures the effect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>Make it an initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>a key result proves that something changed; work is what you do in the hope of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>a list of things done shows that people were busy, not that it helped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>“{word}” is work: it can be done without moving anything. Make it an initiative, or write the change it should cause, from … to ….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/weights.py" />
      <source>Weigh it like the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/weights.py" />
      <source>with more than 60 percent in one number the others prove nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/weights.py" />
      <source>{name} holds {share} percent of the weight, so the others hardly count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>The objective has fewer than {few} words. Say for whom it will be different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>The objective has {count} words. Keep what people will repeat; the why takes the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>The objective holds the number {number}. Move it into a key result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>These words fit every company, so nothing can be measured. Name the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>These words fit every company, so they do not say what will be different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>a slogan can be read in many ways, and everybody reads their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>an objective is where you want to be; key results say by which numbers you know it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>an output can be delivered without changing anything for anybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>more than {many} words are not remembered, so they do not guide anybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>nobody can tell afterwards whether it came true. Say who notices what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>“{verb}” is something you do. Write what will be different once it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/subjects.py" />
      <source>The workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/subjects.py" />
      <source>key result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/subjects.py" />
      <source>this {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Acknowledge {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Expect {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Look into {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Resolve {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Say a day to come until which it sleeps, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Say what it was, so nothing was changed. Choose {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Say why, so that others understand; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Snooze {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Take {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Wrong number of {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>{kpi} has no limits of its own that could dip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>A planned dip cannot end before it begins, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>A planned dip ends on a date, so nothing was changed. Give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>A planned dip needs a reason, so nothing was changed. Say why it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>The limits of {kpi} are for the other direction. Give healthy and watch anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>The lower {limit} limit is above the upper one, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>The watch limits of {kpi} must be wider than the healthy ones; nothing changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>{kpi} has the direction {direction}: each limit is one number; nothing changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>A level rises only with evidence; nothing was written. Add a link or quote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>Milestones are ticked, not counted; nothing was written. Name those done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>The answer is yes or no; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>The value is the KPI's, so nothing was changed. Correct it in its series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>This is none of the levels ({names}), so nothing was written. Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>'{title}' is a milestone of another key result, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>A check-in says something: a value, a confidence or a note. Nothing was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>A status is on_track, at_risk or off_track, not '{status}'; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Check in {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Confidence goes from 0 to 10, not {n}; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Correct the check-in of {day}, {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>How sure are you, 0 to 10? The first check-in of a key result needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Remove the check-in of {day}, {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Say why the status is not right; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>There is a check-in of {day} already, so nothing was changed. Correct that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>There is no check-in {id} in this file, so nothing was done. Look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>{day} is after today, so nothing was written. A check-in is not a promise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>{day} is outside {cycle} ({start} to {end}), so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>The {field} is missing, so nothing was changed. Give it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>The {field} is missing, so nothing was changed. Name it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>There is no {kinds} {id}, so nothing was changed. Add it first or name another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>This would put it below itself, so nothing was moved. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{cycle} is closed, so nothing in it was changed. Reopen it with a reason first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} cannot be '{value}', so nothing was changed. Choose {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} cannot be above {most:g}, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} cannot be below {least:g}, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} must be a number that can be kept, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/co_owners.py" />
      <source>Add a co-owner of {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Answer the coach: not for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Finding {id} was not answered, so there is nothing to ask again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Let the coach ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Name the finding that you answer, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Say why it is not for you, so that you know it later; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>'{name}' does not say its days, so it was not added. Give start and end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>A cycle cannot end before it starts ({start}), so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>A cycle is put into review and closed by closing it, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>Start {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>a workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/evidence.py" />
      <source>Evidence is a link or a quote, so nothing was changed. Write one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/field_texts.py" />
      <source>The {field} cannot be empty, so nothing was changed. Give it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/field_texts.py" />
      <source>{field} is a whole number, so '{text}' was not taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/field_texts.py" />
      <source>{field} of a KPI that keeps in a range is a range like 3..5, not '{text}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>'{cause}' is not a cause, so nothing was written. Choose {causes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>A committed key result below 0.7 needs a cause: {causes}; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>A committed key result below 1.0 needs a reason; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>A grade goes from 0.0 to 1.0 in tenths, not {grade}; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>Grade {thing} {grade:.1f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>Progress says {proposed:.1f}: say why the grade is another; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>Take back the grade of {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/initiatives.py" />
      <source>An initiative is for a key result or a KPI, not both; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>A task cannot serve itself, so nothing was changed. Name another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>Guard with {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>It is a KPI: watched, not goaled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>It is a task: now an initiative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>Make {thing} a KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>Make {thing} an initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>{thing} has key results, so it was not made a KPI. Turn those into KPIs first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>{thing} has no number to watch, so nothing was changed. Measure it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>{thing} is set aside already, so nothing was changed. Take it back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/key_results.py" />
      <source>Drop {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/key_results.py" />
      <source>Park {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/key_results.py" />
      <source>Say why, so that you know it later; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>'{base}' is not a base, so nothing changed. Use auto, all, a count or FROM..TO.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>'{unit}' is not a unit, so nothing was changed. Choose {units} or money:EUR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>Archive {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>Say why it is parked, so that you know it later; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>Take back {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>The floor is above the ceiling, so nothing was changed. Swap them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/levels.py" />
      <source>'{name}' has this share already, so nothing was changed. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/levels.py" />
      <source>The key result is not measured by levels; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/links.py" />
      <source>Change a link of {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/links.py" />
      <source>Link {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/links.py" />
      <source>Remove a link of {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Add {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Change {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Move {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Remove {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Rename {thing} to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>A share is a part of more than nothing, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>A share needs both its parts, like 12/340, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Correct {kpi} of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Count {kpi} of {day} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Leave out {kpi} of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Paste {n} values of {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Record {kpi} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Remove {kpi} of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Say why the value is left out, so that others understand; nothing changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>This is not a number that can be kept, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>{day} is after {period}, which has not ended, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>{kpi} has no value dated {day}, so nothing was done. Look at its values again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>The key result is not measured by milestones; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>Tick {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>Untick {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>{day} is after today, so nothing was changed. Tick it when it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/months.py" />
      <source>Finish the month {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/months.py" />
      <source>Say in a line what you see, so that the next month can be compared with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/objectives.py" />
      <source>{cycle} is a draft, so its objectives are drafts too; start the cycle first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/ordering.py" />
      <source>The place to move it to is not beside it, so nothing was moved. Name a neighbour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/plans.py" />
      <source>Plan {kpi} for {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/remarks.py" />
      <source>A remark answers one on the same thing, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/removal.py" />
      <source>{kpi} is read by {readers}, so it was not removed. Give them values of their own or remove them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/review_texts.py" />
      <source>Nothing is written in it, so nothing was changed. Write a sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/reviews.py" />
      <source>A review stays with its cycle, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/reviews.py" />
      <source>Change the review of {cycle}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/reviews.py" />
      <source>Review {cycle}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>'Are we winning?' is answered from 0 to 10; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>A session is of a period, so nothing was changed. Name it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>A session is weekly, monthly or quarterly, not '{kind}'; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>Begin the {kind} session of {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>End the {kind} session of {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>Skip an item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/sample/fill.py" />
      <source>Fill with the sample company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/sources.py" />
      <source>A field of a source needs a name, so nothing was changed. Give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/sources.py" />
      <source>A source needs its kind, so nothing was changed. Say which it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/steps.py" />
      <source>Pace of {thing} on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/supports.py" />
      <source>Add what {thing} supports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/supports.py" />
      <source>An objective cannot support itself; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A key result of measure {measure} cannot read a KPI; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A key result of measure {measure} takes neither baseline nor target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A key result that keeps in a range has a target like 3..5, not one number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A target is a number or a share of the baseline, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>Baseline and target are the same: nothing to change here: this is a KPI. Nothing was written; choose another target or make it a KPI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>Only a key result of measure range has a range as its target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>The low end of the target is above its high end; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>What is added up begins at 0, so it has no other baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Are we talking to the right ones?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do customers stay because they get value?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do new customers reach the first success?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we ask enough people?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we hire, or find more work?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we invest in growth, or mend what leaks?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we stop features to make the product fast again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>There is no template {template}, so nothing was made. Choose one of these: {all}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What belongs together in a basket?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What do we ask our customers to say?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What do we promote next week?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What keeps us from shipping small?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Where do visitors turn back?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Which channel do we stop paying?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Which product promises too much?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Which work do we stop taking?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Who needs a call today?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Why would somebody come back?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Would they recommend us, and what do they miss?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/workspaces.py" />
      <source>'{text}' is not a currency, so nothing was changed. Write it like EUR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/workspaces.py" />
      <source>Change the workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/workspaces.py" />
      <source>The lower limit of key results is above the upper one; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>It guards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>It leads to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>KR {ref} {title} reads it: are you still as sure?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>The chance of KR {ref} {title} fell {then} → {now}: are you still as sure?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>The chance of KR {ref} {title} rose {then} → {now}: are you still as sure?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>The chance of KR {ref} {title} stays {now}: are you still as sure?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>{link} KR {ref} {title}: are you still as sure?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>2 of 3 values near the end of its usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>8 values in a row on the worse side of its usual middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>It guards {titles}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>Usual is {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>a signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>a worse band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>beyond its usual range, confirmed by the next value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>data overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>far beyond its usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>no value for two periods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{day} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name} has no value since {day}: two in a row are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name} {value}, {pattern} since {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}, {pattern} from {first} to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}, {pattern} since {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}, {what} of {day}: what was done took it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}: one unusual {period}, watching.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alerts.py" />
      <source>'{text}' could be {ids}, so nothing was done. Name one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alerts.py" />
      <source>There is no alert '{text}', so nothing was done. Look at the alerts again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>quarters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>target met in {met} of {due} {periods}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>'{text}' is not a period, so nothing was changed. Write it like 2026-W47, 2026-11, 2026-Q4 or 2026-11-21.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>Q{n} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>week {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>{day} {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>How far confidence comes true can be said after 1 more closed key result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>How far confidence comes true can be said after {n} more closed key results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>You said {said} on average and {true} of {n} key results came true: {verdict}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>no bias that could not be luck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>too careful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>too sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>Nobody is doing anything for {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>{name} has no key result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>{name} is for no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>{name} serves no objective and guards nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: 70% or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: below 30%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: between 30% and 70%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still at risk, down to 25%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still at risk, on track needs 75%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still off track, at risk needs 35%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still on track, down to 65%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} has no number as value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} has no number as {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} is its own parent, over {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} names {field} {other}, which is not in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>2 of 3 values near the lower limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>2 of 3 values near the upper limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values falling in a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values in a row above the usual middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values in a row below the usual middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values rising in a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>Health {share} from {n} of {total} key KPIs: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>No usual range yet: it needs {n} more values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>No usual range: this KPI has no chart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>above the usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>below the usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>centre ± 2.66 × mean moving range of the first 24 values since a break; news is what is beyond a limit, 7 values rising or falling, 2 of 3 beyond two thirds of a limit, or 7 on one side; no limits under 6 values, on trial under 12</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>healthy 1, watch 0.5, act 0 over the fresh key KPIs, the North Star double; unknown when under 60 % of the weight is fresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>healthy from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>healthy to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>hit or miss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>next value due by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>out of date when older than its cadence + max(1 day, 25 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>previous value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual wobble</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>variation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>watch from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>watch to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>will fail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>will pass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>will pass when the whole usual range meets the target, will fail when none of it does, else hit or miss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>worse to act at once, to watch after two values; better at once when past the line by a margin, else after two; a boundary belongs to the better side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>{rule}, by limits on trial: {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>{rule}: {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>{state} since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>(value - baseline) / (target - baseline), held between 0 and 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>1 when it is done, else 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Expected {share}: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Grade {grade}, {colour}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Grade {grade}: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Progress {share}, {n} of {total} reported: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Progress {share}: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Proposed {grade}, {colour}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Status {status}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>even pace, days gone / days in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>fresh until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>it has no pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>its own steps, in a straight line between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>lag days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>last news</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>late pace, (days gone / days in all) squared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>mean of the objectives that count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>on track 1, at risk 0.5, off track 0, by weight over the fresh ones: from 0.80 without one off track on track, below 0.35 off track, else at risk; a committed one as its worst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>pace gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods in range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods in range / periods due; a missing one is not in range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>progress in tenths, rounded half up; nothing reported counts 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>success from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>sum of what was added in the cycle / target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>sum(weight * progress) / sum(weight) over what has data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>the first that applies: graded, cycle ended, not begun, no data, stale, set by hand, no baseline, then by measure: chance from 70% on track, below 30% off track, else at risk (5 points beyond the line for a change); without a forecast: gap from -0.05 on track, from -0.20 at risk, else off track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>the share of the level reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>weight of the milestones done / weight of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>weight of the milestones due by today / weight of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>Way {share} from {n} of {total} key results: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>healthy from 0.70 with neither the North Star nor a guardrail in act; on track from 0.60 with no committed key result off track, and a change needs 0.05 past the line; both: cruising; only healthy: pointed wrong; only on track: overheating; neither: stop and fix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>on track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>on track 1, at risk 0.5, off track 0 over the key results with a fresh status, each with its weight × its objective's; stale, no data and to be graded are left out; unknown when they hold more than 40 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>{reading}, from machine {health} and way {track}: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>{title} (weight {weight})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>a random walk seen through noise: how far the values moved so far, over the time left; a trend counts as far as they show it; never below 2% nor above 98% before the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>a random walk seen through noise: the chance to end inside the range; never below 2% nor above 98% before the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>amount per period so far, with 0.7 of the plan as two periods more, over the periods left; periods without a value are zeros; never below 2% nor above 98% before the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>at the end it is 100% if the value reaches the success line, else 0%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>events per period so far, with 0.7 of the plan as two periods more, over the periods left; periods without a value are zeros; never below 2% nor above 98% before the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>expected at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>likely from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>likely to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>periods gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>periods until the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>plan per period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>step believed beforehand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>success up to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>values before the cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>{says} Rule: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>Chance {chance} of {goal} by {day}: {mean} expected, likely {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast yet: it needs 1 more value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast yet: it needs {n} more values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast: it has not moved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast: no period of its cadence ends in the cycle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast: only a number that goes somewhere has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>{line} or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>{line} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>{n}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>8 or more values on one side since {day}: start new limits there?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>Few values are far above the others: judge it by logarithms?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>It grows or falls steadily: let the limits follow the line?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>Slow-moving: alerts wait for a little more than usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source> to </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>planned dip until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>so far in {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>target {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>updated {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>{name} has no value yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>{name} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' could be {point} or {whole}, so nothing was changed. Write one of these two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' divides by {below}, so nothing was changed. Give how many there were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is neither yes nor no, so nothing was changed. Write yes or no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a date, so nothing was changed. Write it like 2026-11-21.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a duration, so nothing was changed. Write it like 90 or 1m30s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a number, so nothing was changed. Write it like 1234.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a range, so nothing was changed. Write it like 3..5 or ..5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is too large to keep, so nothing was changed. Use a smaller number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is too large to keep, so nothing was changed. Use smaller numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is too long to keep, so nothing was changed. Use a shorter time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>In '{text}' the low end is above the high end, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/objective_status.py" />
      <source>{status} · {n} {holding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>All stable. Where do we invest next?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Cruising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Not steering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Reaching goals at an unsustainable cost; the engine is overheating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Stable, but not steering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Steering blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Stop and fix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>The machine works, but it is pointed wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Too much is silent to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>What are we pushing on this quarter?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>What do we stop today?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Which goal may slow down until {kpi} is healthy?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Which objective no longer matches reality?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Which three numbers would tell us how we are?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Who can bring the missing numbers up to date?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{name} in {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{name} {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{reading}, except: {exceptions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{reading}: {exceptions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/references.py" />
      <source>'{text}' could be {candidates}, so nothing was done. Name one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/references.py" />
      <source>No cycle has begun by {today}, so nothing was done. Name the cycle you mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/references.py" />
      <source>Nothing here is called '{text}', so nothing was done. Look at the names again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>1 of {n} gauges is healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>1 of {n} objectives is on track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>All {n} gauges are healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>There is nothing to report yet: no gauges and no objectives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>all {n} objectives are graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>all {n} objectives are on track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>the one objective has no data yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>the one objective is graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>the {n} objectives have no data yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>{good} of {n} objectives are on track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>{healthy} of {n} gauges are healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>{machine}, and {way}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>1,234.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>at risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>no baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>no data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>no limits set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>not started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>off track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>stale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>to be graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>{number} percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>{number} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>{number} seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>{number} {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>{n} days ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>As far as expected, {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Confidence is {n} of 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Graded {grade}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>In range in {inside} of {due} periods so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>It is not said yet where it starts from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>It is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>It was due on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Late: {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>No milestone is late.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>No news for {n} days; it was {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Nobody said yet how sure they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Set by {by} until the next check-in: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>There is neither a value nor a check-in yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>no reason given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>stale · was {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{cycle} begins on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{cycle} ended on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{gap} ahead of the expected {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{gap} behind the expected {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{n} milestones are late.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{status} · set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>1 key result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>1 objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>Key result {name}: {figures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>Objective {name}: {figures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>confidence {n} of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>expected {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>from {baseline} to {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>lowest confidence {n} of 10, {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>no value yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>progress {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{cycle}: {objectives}, {key_results}, day {day} of {days}, progress {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{n} key results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{n} objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{n} of {total} reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{value} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Fri</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Mon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Next check-in {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Sat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Sun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Thu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Tue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Wed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>{name}: {period}, {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/workspace.py" />
      <source>There is no {kind} {id} in this file, so nothing was done. Look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>OKRDesk cannot write {ending} files, so nothing was exported. Use .csv or .json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>One CSV file holds one table, so nothing was exported. Say which with --what, or name a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>There is no folder {folder}, so nothing was exported. Make it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>{file} cannot be written here, so it was not exported. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>{file} could not be written ({why}); what was there before is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>Import {n} rows from {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>No row of {name} could be taken, so nothing was imported. {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>{cycle} is closed, so nothing was imported. Reopen it first, or name another cycle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>{name} has no columns that OKRDesk knows, so nothing was imported. KPI values need the headers Date, KPI, Value, or dates on one side and KPIs on the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>{name} holds no rows, so nothing was imported. Check that it is the right file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>The column has no name, so its value was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>The row names no KPI, so it was left out. Say which with --kpi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>The row names no KPI, so its values were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>the row was left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/markdown_okrs.py" />
      <source>It is only a link, so it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/markdown_okrs.py" />
      <source>No objective or key result stands below it: left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/markdown_okrs.py" />
      <source>No objective stands above it, so it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' could be day or month first, so the row was left out. Say --dates dmy or --dates mdy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' could be read with a decimal point or a decimal comma, so the row was left out. Say --decimal . or --decimal ,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' divides by nothing, so the row was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' is not a date of the calendar, so the row was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>There is no file {name}, so nothing was imported. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} has no sheet {sheet}, so nothing was imported. Choose one of its sheets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is a folder, so nothing was imported. Name the files in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is larger than 200 MB, so nothing was imported. Split it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is not a text file, so nothing was imported. Export it as CSV first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is not a workbook that can be read, so nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} may not be read here, so nothing was imported. Ask who owns it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_okrs.py" />
      <source>Ticked, but its cycle has not begun; it was taken as not done yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_values.py" />
      <source>Row {row} gives {kpi} a value on the same date; that one was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_values.py" />
      <source>{day} has not come yet, so the row was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>It sleeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Its usual range is {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Nobody has taken it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>North Star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Somebody is on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Somebody looked at it; nobody has taken it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>data error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>guardrail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>one-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: law</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: weather</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>real change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>{guards}: are you still as sure?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>{what} since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>1 day left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>ended {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>in {n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>{n} days left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Bottom of the share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Check-in on {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Place in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Top of the share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>{kind} of {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>Add value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>KR {ref}: {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>best in a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>first value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>higher is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>lower is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>target {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>{age} · due {cadence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>{change} on {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>{change} · signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>{change} · usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>{period}, so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>2 of the last 3 values near the lower end of the usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>2 of the last 3 values near the upper end of the usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Above its usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Below its usual range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Expected {cadence}: 1 day overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Expected {cadence}: {n} days overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>No limits yet: say where worry starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>No value yet: add the first one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Normal variation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>daily</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>monthly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>quarterly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>weekly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal of concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal of improvement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>due {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>last of the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>no value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>total of the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>whole month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>{met} of {due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/numbers.py" />
      <source>no change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/numbers.py" />
      <source>pts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>Since you last looked ({moment}): {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>changed 1 thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>changed {n} things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>checked in once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>checked in {n} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>lowered KR {ref} {b} → {a}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>raised KR {ref} {b} → {a}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>recorded 1 value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>recorded {n} values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>no colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/tree_words.py" />
      <source>by {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/tree_words.py" />
      <source>lowest, {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/tree_words.py" />
      <source>was {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>Usual range: needs {n} more values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>Usual {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>{usual}, centre {centre}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>{usual}; on trial, {n} more values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Key result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>{n} of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>Key KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>Target met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>{kpi}: target met in {months} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>{month} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>KPIs and key results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>KR {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Set a value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>objective {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>writes {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>writes {period}, so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_model.py" />
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>1 day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>KPI and cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>Open for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>Opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>Resolved as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>What was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>over by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>{n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>Origin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>formula</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>left out: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>pasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>pulled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>{period}: no value yet, {due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>{period}: {value}, {origin}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>From → to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Objective and key result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>All gauges are healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>No gauge is in watch or act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>in act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>in watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>so far, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{name} is {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{n} gauges are {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>Objective {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>aspirational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>committed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>doing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>done {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>guards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>leads to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>measured wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>moving away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>no owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>too ambitious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>too late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>wrong bet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>{done} of {count} reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>{state}, due {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>A year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>A year of each gauge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Appendix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Are we going the right way?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>As of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Asked of ourselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>At a glance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Check-in log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Checked in without a note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Definition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Gauge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Gauges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Gauges beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>How sure, by check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Is the machine healthy?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Last 13 values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Look at these first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Looking back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No check-in yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No gauges are kept in this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No key results yet: nothing would prove this objective.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No objectives are set for this cycle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Nothing is in act, off track or out of date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Other numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Prepared by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Quarterly review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Risks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Risks, decisions and asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>The question it answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>We believed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What each gauge means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What holds us up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What must hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What we change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What we learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Work under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>even pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>least sure:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>new limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>success</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>Draft, values as of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>Values frozen on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>before its first check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>cycle grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>day {day} of {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>even pace today, {f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>mean progress of the objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>{company} · {cycle} · draft, values as of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>{company} · {cycle} · values frozen on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>at least {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>at most {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>no target yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>no → yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>stay in {low}–{high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>to {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>{n} milestones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>{n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/typesetting.py" />
      <source>The PDF is not PDF/UA: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>No bundled font has these characters, a box stands for each: {signs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>The disk is full, so the PDF was not written. Make room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>There is no folder {folder}, so the PDF was not written. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>There is no paper '{paper}', so nothing was written. Use a4 or letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>{path} cannot be written, so there is no PDF. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/session/session.py" />
      <source>Another window shows {name}, so this one cannot change it. Use the other one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>No other program changed {name}, so there is nothing to take over. If OKRDesk has written to it since, look for a snapshot from before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>Take over what another program changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>{table} {id} holds what OKRDesk cannot keep; that part was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>{thing} was left out: it would lead nowhere, or something leads to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>Tables put right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>{n} changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>{who}’s change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>{who}’s {n} changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/board_copy.py" />
      <source>Copy for the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>A published copy does not hold all changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>Change {id} is not what was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>SQLite finds damage: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>Table {table} is not what the changes say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>The file says that another application made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>There are entries that belong to no change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{kind} {record}: {field} names {target}, which is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{name} is now another document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{name} lacks {n} changes that this computer has; they wait to be published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{name} was changed by another program. Take its changes over with --adopt, or change anything in OKRDesk to put what it had recorded back into the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>Another process is writing to this file, so nothing was saved. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>The disk could not be written, so nothing was saved. Check the disk and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>The disk is full, so nothing was saved. Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This computer's copy cannot be opened, so nothing was done. Check its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This computer's copy cannot be written, so nothing was saved. Check its rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This file is damaged, so nothing was done. Use a snapshot of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This is not a readable OKRDesk file, so nothing was done. Use a snapshot of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document.py" />
      <source>A newer OKRDesk wrote this file, so it can only be read. Update OKRDesk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document.py" />
      <source>There is nothing to redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document_file.py" />
      <source>It is being changed too often right now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document_file.py" />
      <source>This computer's copy of the file is damaged, so nothing was written out. Use a snapshot of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document_file.py" />
      <source>{name} exists, so it was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/flags.py" />
      <source>{kind} “{name}” was moved below something that had been moved below it, so it stays where it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/flags.py" />
      <source>{kind} “{name}” was removed and changed at the same time, so it was kept. Remove it again if nobody needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/flags.py" />
      <source>{kind} “{name}” was removed while something was added to it or changed in it, so it is back. Remove it again if nobody needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/forgetting.py" />
      <source>A window shows {name}, so nothing was forgotten. Close it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/forgetting.py" />
      <source>This computer keeps nothing of {name}, so nothing was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/forgetting.py" />
      <source>{why} Nothing was forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/home.py" />
      <source>{folder} cannot be used ({why}), so nothing was done. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/moved.py" />
      <source>{name} is a copy of {other}: the two are kept apart. Merge them, or save one of them as a new document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/moved.py" />
      <source>{n} changes that were made while the file was at {other} were taken over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>The folder {folder} is read-only, so nothing was made. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>There is no folder {folder}, so nothing was made. Make the folder first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>{name} exists, so it was left as it is. Choose another name, or open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>{name} was written by a newer OKRDesk. Update OKRDesk to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>{why} You go on with what this computer has kept of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/past.py" />
      <source>“{text}” is not a time. Write YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>The disk is full, so {name} could not be read. Make room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>There is no file {name} in {folder}, so nothing was opened. Look for it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} belongs to another application. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} cannot be read ({why}). It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is a device or a pipe, not a document. Choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is a folder, not a document. Choose the file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is cut short: still being copied, or damaged. It was left as it is. Try again when the copy is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is damaged. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is larger than any document can be, so it was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is longer than it should be: damaged. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is not an OKRDesk document. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is not downloaded yet, so it cannot be read. Wait for it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} keeps changing while it is read, so it was left alone. Try again shortly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} was left in write-ahead mode by another program, so a part may be missing. Close that program, set its journal mode to DELETE and open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Another process is writing {name}; your changes wait for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Its folder cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Its folder is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Others keep writing to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>The disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>The file or its folder is read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>{name} is no longer in its folder: put it back, or save a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>{why} Your changes are kept on this computer and are not in {name} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/pull.py" />
      <source>{name} is now another document, so it was left alone; your changes stay on this computer. Open it again to see what is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/pull.py" />
      <source>{name} lacks {n} changes that were in it before; they are kept and go back into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/pull.py" />
      <source>{name} was changed by another program; what OKRDesk had recorded holds. That version is kept as a snapshot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>A change of {when}: {found} of its entries are left, and nothing else of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>No whole change is left in {name}, so nothing was rescued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>The disk is full, so nothing was rescued. Make room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>There is no file {name}, so nothing was rescued. Look for it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>{name} cannot be written ({why}), so nothing was rescued. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>“{label}” by {by}, {when}: what is left of it is not what was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>“{label}” by {by}, {when}: {found} of {n} entries are left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>It would come to lie below itself, so nothing was changed. Move the other one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>Settle {field} of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>Settle {field} of {name} of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>There is no open conflict {id}, so nothing was done. Look at the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>To let it go after all, remove it: that settles the conflict. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>What this value names is not there any more, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>1 change was taken over from the conflicted copy {name}. You may delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>{name} is a conflicted copy and holds nothing new. You may delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>{n} changes were taken over from the conflicted copy {name}. You may delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>{other} holds the same document as {name} under another name, so the two are kept apart. Merge them if they belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>No snapshot could be kept ({why}), so nothing was done. Make room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>The disk is full, so {name} was not written. Make room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>There is no snapshot {id}, so nothing was restored. List them and look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>This snapshot is damaged and was left alone. Use another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>{name} cannot be written there, so nothing was restored. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>{name} exists, so nothing was restored. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>{n} snapshots begin with {id}, so nothing was restored. Say which one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/taking.py" />
      <source>{name} is another document, not a copy of {ours}, so nothing was merged. Import from it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/taking.py" />
      <source>{name} was written by a newer OKRDesk, so nothing was merged. Update OKRDesk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undo.py" />
      <source>There is no change {txn} in this file, so nothing was undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>Closing a cycle cannot be undone, so nothing was done. Reopen the cycle instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>Redo {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>Undo {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>the {field} of “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>the {kind} of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{left} and stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{left}, so nothing was undone. Change it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{n} more were changed since and stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{what} was changed since by {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>“{label}” was undone already, so nothing was done. Redo it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/union.py" />
      <source>The file is only half copied or damaged, so nothing was taken from it. Wait until it is whole, or use a snapshot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/union.py" />
      <source>This file is a clone whose changes contradict ours, so nothing was taken from it. Open it under another name to look at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/verification.py" />
      <source>{name} holds changes that are not what was written ({n}). Check the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} does not hold the journal of an OKRDesk document. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} holds entries that no OKRDesk writes: damaged. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} is damaged and cannot be read. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} was written by a newer OKRDesk and cannot be read by this one. Update OKRDesk to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>About OKRDesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Add a value…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Alerts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Earlier cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Export PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Go to the inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Later cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Look around a sample company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Look as the system does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New KPI…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New key result…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New objective…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Normal size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>OKRs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Preferences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Save a copy for the board…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Search or run a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Start check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Switch to dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Switch to light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>This week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/afterwards.py" />
      <source>Did again: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/afterwards.py" />
      <source>Undid: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/files.py" />
      <source>Open a workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/files.py" />
      <source>Workspaces (*.okr)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Export PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Making {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Save a copy for the board, without notes, remarks, sources and history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Saved a copy as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Saved {name}, without check-in notes, remarks, sources and history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>There is no cycle to print yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Values and OKRs (*.csv *.tsv *.txt *.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>{name} copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>{name} for the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>{name} is ready, {n} pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>KPI gauges, an OKR tree and a check-in editor over one file that you own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>MIT licence. Inter (OFL), Lucide icons (ISC), Qt (LGPL).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>Qt {qt}, Python {python}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answer_sheet.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answer_sheet.py" />
      <source>{answer} {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>A planned dip until (empty: new limits)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Asks again after a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Becomes an initiative on the KPI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Correct the newest value, or leave it out of the limits with a reason. It stays on the chart, hollow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Expected…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>I take it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>It is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>It was expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Let it sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Name a planned dip with a reason and an end date, or start new limits from its beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Opens the KPI; the alert stays open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Resolve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Resolve…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Say what it was: real change, one-off, data error, expected, or outside (market, platform, competitor, weather, law).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Snooze…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Take it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>The right value (empty: leave it out)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What is wrong with it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What was done?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What was it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What will you do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Why was it to be expected?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Why? (may be empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Wrong number…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Something went wrong in OKRDesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Your file is as it was before. The report names places in the program, none of your words or numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/explain_sheet.py" />
      <source>Why? {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/field_editors.py" />
      <source>choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/field_editors.py" />
      <source>nobody / nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>15, or 3..5 for a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>3, or 4..16 in a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Because (why this number?)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Customer churn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Each value is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Guardrail: must stay healthy for the company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Healthy at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>It is a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Measured by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Must we reach it, or do we reach for it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>New customers succeed without our help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>New value every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>North Star: the one that the others serve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Onboarding tickets per 100 accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Or the KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Reads the KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Serves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>To move the key result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Watch at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What it means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What would you do differently if it moved?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>beyond it: act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>in a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>key KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>other number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>total per period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>what was added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>where it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>↑ higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>↓ lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>Import {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>Not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>One undo takes all of it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>Take {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{header} is read as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} rows read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{source}, row {row}: {says}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Add a value to the chosen KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Filter the tree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>How sure, X is 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>In a check-in: nothing changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>In a check-in: skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Leave, close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Open what is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Record a check-in, keep a form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Within pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Because {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Fill this in first, or leave with Esc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>How sure are you? (0 to 10)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>What was the cause?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>A KPI with limits: watched all the time, shown as a gauge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>A key result: from here to there, by the end of the cycle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>A number that should change this quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>A number that should stay where it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>A place we want to get to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>An initiative: work in the hope of moving a key result; never counts as progress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>An objective: words, proved by two to five key results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Something we do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Tab chooses, Space takes it, Esc closes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>What do you want to add?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>For how long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Not for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Until the next cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Why it is not for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Why not?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>A4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Blue can be told from red by everybody; one man in twelve cannot with green.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Classic green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Printed reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>What is good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/reason_sheet.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/record_sheet.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/record_sheet.py" />
      <source>Edit {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/record_sheet.py" />
      <source>New {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Add a value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Note (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>There is no KPI yet. Add one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Value of {kpi}, {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>{period} was {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>↑ ↓ other period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>A workspace needs a name and a place for its file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Currency (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>In a shared folder others can open it too. Nothing leaves this computer unless that folder does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Make it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Name of the company or team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>New workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Where to keep the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/main_window.py" />
      <source>Open a workspace first, then drop the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/main_window.py" />
      <source>{name} is of a kind that OKRDesk does not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/main_window.py" />
      <source>{name} — OKRDesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/menus.py" />
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/menus.py" />
      <source>Redo: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/menus.py" />
      <source>Undo: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/others.py" />
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/others.py" />
      <source>{who} changed this to {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/others.py" />
      <source>“{note}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>A signal asks you to look; it changes nothing by itself. Guardrails and the North Star come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>No alert sleeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>No open alert. Nothing asks you to look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Open {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Past</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Past alerts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Past {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Snoozed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Snoozed {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Watching, no alert: {says}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Which alerts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>nothing now. A lone unusual value would wait here for the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>{n} KPIs with open alerts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>{n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Answered {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>By rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>By subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Nothing was answered “not for us”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>OKRDesk cannot choose what you care about. It asks, you decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>The coach has nothing to say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>{warnings} warnings · {notes} notes · {answered} answered “not for us”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>“{says}” · not for us, {until}: “{reason}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Choosing is a change like any other: undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Nothing differs. Everything is settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Two people set these differently without having seen the other’s. Both are kept until one of you chooses; what is not chosen stays in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Every change, who made it, before and after. Undo from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Filter by words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Filter changes by words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Undo this change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>an undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>from another copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/home_page.py" />
      <source>A KPI is watched all the time; the board shows it as a gauge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/home_page.py" />
      <source>An objective says where to; two to five key results prove that you got there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/home_page.py" />
      <source>Nothing set for this cycle yet. Start with one change you want to see by its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/home_page.py" />
      <source>Which numbers tell you the company is well? Choose five to seven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>1 year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>13 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>26 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Show as chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Show as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Time shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>{change} on a year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Compact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Each gets a gauge, limits for healthy and watch, and its own history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Size of the cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>Actual over target, {first} to {last}. {running} is so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>Drop it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>Drop {objective}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>The months of each KPI stand here against its target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>↑ ↓ ← → walk the grid, Enter opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>■ signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/okrs_page.py" />
      <source>Filter objectives and key results by words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/okrs_page.py" />
      <source>No objective or key result has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Check in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Key results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Nothing is due. {next}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Work that is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>and {n} more: the check-in asks for them one by one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>asks only how sure, its number is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>last check-in {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>no check-in yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>{n} due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Gauges say whether the machine is healthy, the tree whether you go the right way. Both live in one file that is yours; nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Open a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Or drop a .okr, .csv or .md file here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Where do you want to begin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>Enter open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>Esc closes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>churn = 3.2 sets a value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>↑ ↓ choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>Are you still as sure? {kr}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>It sleeps until {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>Look at {kr}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>guards: it only asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>it reads this KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>leads to: it only asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>mark: the chance · underlined: what was said · nothing is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>nobody said how sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{link}. Chance {move}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{link}. The chance by its own values stays {chance}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{link}. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{n} of 10 was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{said}, the chance is {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{who} is on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{who} looked at it; nobody has taken it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_strip.py" />
      <source>Open alerts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_strip.py" />
      <source>{n} more alerts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} more: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} without data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>Chance of success</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>Chance of {line} or better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>Explain the figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>How sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>That is far from what was said: say why at the next check-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>nobody said yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>{who} is this sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_details.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_details.py" />
      <source>Changed since, so an undo leaves it: {fields}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_details.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_details.py" />
      <source>{field} ({who}, {when})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_details.py" />
      <source>{n} fields more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Step 1 of 2, numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Step 2 of 2, key results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Weekly check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>All in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>Next check-in {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>That is it for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>{numbers} numbers and {done} of {of} key results recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>Record and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>Say how sure you are, or what changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>Type a digit, X for 10. Last time’s is underlined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>Type a digit, X for 10. Last time’s is underlined; the mark above is the chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>What changed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>coin toss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>no chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Key result {n} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Next: {ref} {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Nothing changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>owner {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Because {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Earlier check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>Everybody {n} · M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>Mine {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>Whose key results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>You can stop at any time: what is recorded is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>none due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>{n} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Another value for {thing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Another value…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Keep this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Keep {value}, {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>{who}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/draft_line.py" />
      <source>Begin anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/draft_line.py" />
      <source>What you typed before is back, not recorded yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/finding_rows.py" />
      <source>Not for us…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/finding_rows.py" />
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/finding_rows.py" />
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Key KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Key results each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Objectives in a team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>aim for 5 to 7, limit {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>aim for {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>beyond your limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>limit {n}: one more asks to park one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>within your limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>{n} of {m}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/home_top.py" />
      <source>this reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/inspector.py" />
      <source>Choose a KPI or a key result to see it here and to check in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/inspector.py" />
      <source>Nothing chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_log.py" />
      <source>Check-in, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_log.py" />
      <source>Initiatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>Ctrl I hides this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>Key result {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>Now {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>grade {g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>{n} a period needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>Alerts and what was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>It has never raised one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>sleeps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>{n} of {m} led to action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_bar.py" />
      <source>Paste values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>A level: the newest value counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>A share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>A total per period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>Nobody has written yet what it means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>Question: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>Where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>computed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>from check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>no values yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>pulled from a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>typed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Last values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Used by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>F2 edits, Del leaves out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Leave {period} of {kpi} out of the limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>in force since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Do the assumptions still hold? Is it still where we want to go?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Drop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Finish the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Next month: until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Nothing is pursued now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>What pattern do you see?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>one note for {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>{month}: “{note}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_grid.py" />
      <source>KPIs by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_grid.py" />
      <source>This week’s numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_grid.py" />
      <source>Type, Tab, type, Tab. A value of the running week counts as “so far”; when the week ends it is asked once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_pane.py" />
      <source>Assumptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_pane.py" />
      <source>Progress {p}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_pane.py" />
      <source>lowest confidence {n}, {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_pane.py" />
      <source>{n} of {count} reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/progress_row.py" />
      <source>Progress {says}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/progress_row.py" />
      <source>{p}, even pace today {e}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/progress_row.py" />
      <source>{says}, chance {p}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>Explain the reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>The path is not known yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>The path: machine {m0} and way {w0} in {first}, machine {m1} and way {w1} now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>machine {machine}, way {way}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>path, weeks {first}–{last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>{names} and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>{says}; left out: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>↑ machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>→ way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/side_list.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/side_rows.py" />
      <source>Cycles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/side_rows.py" />
      <source>draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/side_rows.py" />
      <source>ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>2 of 3 near a limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>7 on one side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>7 rising or falling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>beyond a limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>wheel zooms, drag pans, ← → walks the values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>○ left out: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/since_line.py" />
      <source>Look at what the others changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/since_line.py" />
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Not right?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Reason for the other status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Status instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Why? It holds until the next check-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>computed, not chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>1 conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>Saved on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>Zoom {n}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>{n} conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/top_bar.py" />
      <source>Cycle {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/top_bar.py" />
      <source>No cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_heading.py" />
      <source>day {d} of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_heading.py" />
      <source>even pace today, {e}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_view.py" />
      <source>Objectives and key results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trend_pane.py" />
      <source>Trend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trust_pane.py" />
      <source>Can you trust the alerts?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trust_pane.py" />
      <source>Nobody has resolved one yet. Resolving them says how far they can be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trust_pane.py" />
      <source>past alerts were a real change, {n} led to an initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>Reached?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>Value today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>Value, {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>Where it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_field.py" />
      <source>One sentence, for those who read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_field.py" />
      <source>Why {last} → {now}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_field.py" />
      <source>Why {now} of 10 at a chance of {p}%?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Against the target: {assurance}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Explain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Nobody has said yet where worry starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Since {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>The newest value is usual wobble.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Why no colour?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Why {state}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/banner.py" />
      <source>It could be: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/confidence_strip.py" />
      <source>; last time {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/confidence_strip.py" />
      <source>; the chance is {p}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/confidence_strip.py" />
      <source>nothing chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/note_field.py" />
      <source>Blocker: …  Next: …  Ask: …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/step_row.py" />
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>Line {n}: {says}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>The clipboard holds no dates with values. Copy two columns: date and value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pictures.py" />
      <source>There is no picture of {what}. Try window, board, tree, checkin or kpi:NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pictures.py" />
      <source>{name} cannot be written ({why}), so no picture was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pictures.py" />
      <source>{name} cannot be written there, so no picture was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pictures.py" />
      <source>{name} is neither .png nor .svg, so no picture was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>All changes are saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>In the shared file {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>Not yet in the shared file since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>{changes} came in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>{left} in {cycle}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Act above {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Act below {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Act beyond that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Healthy from {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Healthy up to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Healthy {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of reaching it by {day}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of reaching {line} by {day}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of reaching {line} or better by {day}? (0.7 of the way to {target})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of staying in the range until {day}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Watch from {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Watch up to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Watch {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>by levels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>by milestones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>keep in {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>{says} · success line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>{what} by {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
