<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>okrdesk</name>
    <message>
      <location filename="../../src/okrdesk/app.py" />
      <source>There is no screen here, so no window can open. Try: okrdesk --help</source>
      <translation>Hier gibt es keinen Bildschirm, also kann sich kein Fenster öffnen. Versuche: okrdesk --help</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/key_result_line.py" />
      <source>success line</source>
      <translation>Erfolgslinie</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/key_result_line.py" />
      <source>target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/key_result_line.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/reliability.py" />
      <source>came true</source>
      <translation>wurde wahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/reliability.py" />
      <source>said</source>
      <translation>gesagt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/reliability.py" />
      <source>said {said}%: {true}% of {n} came true</source>
      <translation>gesagt {said} %: {true} % von {n} wurden wahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/reliability.py" />
      <source>{n}%</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{name}: no values</source>
      <translation>{name}: keine Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{name}: {n} values from {first} to {last}, from {start} to {end}, lowest {low}, highest {high}</source>
      <translation>{name}: {n} Werte von {first} bis {last}, von {start} auf {end}, niedrigster {low}, höchster {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{value}, left out</source>
      <translation>{value}, ausgenommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{value}, so far</source>
      <translation>{value}, bisher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend.py" />
      <source>{value}, {state}</source>
      <translation>{value}, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_fan.py" />
      <source>{day}: {mean}, likely {low} to {high}</source>
      <translation>{day}: {mean}, wahrscheinlich {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_fan.py" />
      <source>{p} chance of {high} or less</source>
      <translation>{p} Chance auf {high} oder weniger</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_fan.py" />
      <source>{p} chance of {low} or more</source>
      <translation>{p} Chance auf {low} oder mehr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_fan.py" />
      <source>{p} chance of {low} to {high}</source>
      <translation>{p} Chance auf {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_words.py" />
      <source>target {value}</source>
      <translation>Zielwert {value}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/charts/trend_words.py" />
      <source>usual {low} to {high}</source>
      <translation>üblich {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It is something we do: an initiative. It counts once a key result or a KPI moves.</source>
      <translation>Es ist etwas, das wir tun: eine Initiative. Sie zählt, sobald sich ein Key Result oder eine KPI bewegt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It is watched all the time and pushed this quarter: a KPI, and a key result on it.</source>
      <translation>Es wird immer beobachtet und dieses Quartal vorangetrieben: eine KPI und darauf ein Key Result.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It should change this quarter: a key result, from how much to how much.</source>
      <translation>Es soll sich dieses Quartal ändern: ein Key Result, von wie viel auf wie viel.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>It should stay where it is: a KPI with bands, watched all the time.</source>
      <translation>Es soll bleiben, wo es ist: eine KPI mit Grenzen, immer beobachtet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/instrument.py" />
      <source>Should this number change this quarter, or stay where it is?</source>
      <translation>Soll sich diese Zahl in diesem Quartal ändern, oder soll sie bleiben, wo sie ist?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A KPI that may only rise</source>
      <translation>Eine KPI, die nur steigen darf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A KPI tied to nothing</source>
      <translation>Eine KPI ohne Verbindung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A KPI without a question</source>
      <translation>Eine KPI ohne Frage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A KPI without an owner</source>
      <translation>Eine KPI, für die niemand zuständig ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A KPI without limits</source>
      <translation>Eine KPI ohne Grenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A changed definition</source>
      <translation>Eine geänderte Definition</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A confidence that never moves</source>
      <translation>Eine Zuversicht, die sich nie bewegt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A fuzzy key result</source>
      <translation>Ein unscharfes Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A fuzzy objective</source>
      <translation>Ein unscharfes Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A key result that is work</source>
      <translation>Ein Key Result, das Arbeit ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A key result that keeps a number</source>
      <translation>Ein Key Result, das eine Zahl hält</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A key result without an owner</source>
      <translation>Ein Key Result, für das niemand zuständig ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A lowered target</source>
      <translation>Ein gesenkter Zielwert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A number in an objective</source>
      <translation>Eine Zahl in einem Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>A why that is too long</source>
      <translation>Ein zu langes Warum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Alerts without an action</source>
      <translation>Alarme ohne Handlung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An area without a KPI</source>
      <translation>Ein Bereich ohne KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An assumption that nobody looks at</source>
      <translation>Eine Annahme, die niemand prüft</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An objective that is too long</source>
      <translation>Ein zu langes Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An objective that is too short</source>
      <translation>Ein zu kurzes Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An objective that is work</source>
      <translation>Ein Objective, das Arbeit ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An objective that keeps a number</source>
      <translation>Ein Objective, das eine Zahl hält</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An objective that repeats a KPI</source>
      <translation>Ein Objective, das eine KPI wiederholt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An objective that repeats its key result</source>
      <translation>Ein Objective, das sein Key Result wiederholt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>An objective without a why</source>
      <translation>Ein Objective ohne Warum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Committed, missed, no reason</source>
      <translation>Zugesagt, verfehlt, kein Grund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Due outside its cycle</source>
      <translation>Fällig außerhalb ihres Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Goals that were too easy</source>
      <translation>Zu leichte Ziele</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>KPIs without an objective</source>
      <translation>KPIs ohne Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Missing its target, and no objective aims at it</source>
      <translation>Verfehlt ihr Ziel, und kein Objective zielt darauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Never graded</source>
      <translation>Nie benotet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>No baseline</source>
      <translation>Kein Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>No because</source>
      <translation>Kein Weil</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>No check-in for long</source>
      <translation>Lange kein Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>No counter-metric</source>
      <translation>Keine Gegenkennzahl</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>No date</source>
      <translation>Kein Datum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>No target</source>
      <translation>Kein Zielwert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Nothing changes</source>
      <translation>Nichts ändert sich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Objectives without KPIs</source>
      <translation>Objectives ohne KPIs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>One outweighs the others</source>
      <translation>Eines überwiegt die anderen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Only boxes to tick</source>
      <translation>Nur Kästchen zum Abhaken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Only lagging numbers</source>
      <translation>Nur nachlaufende Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Still a draft</source>
      <translation>Noch ein Entwurf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Sure of everything</source>
      <translation>Bei allem sicher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Sure of nothing</source>
      <translation>Bei nichts sicher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>The objective of one person</source>
      <translation>Das Objective einer einzigen Person</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>The same as last cycle</source>
      <translation>Dasselbe wie im letzten Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Too few key results</source>
      <translation>Zu wenige Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Too many key KPIs</source>
      <translation>Zu viele Haupt-KPIs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Too many key results</source>
      <translation>Zu viele Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Too many objectives</source>
      <translation>Zu viele Objectives</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rule_titles.py" />
      <source>Unwell, and no objective aims at it</source>
      <translation>Nicht gesund, und kein Objective zielt darauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>All {count} key results of {cycle} began at {sure} or more. Reach further.</source>
      <translation>Alle {count} Key Results von {cycle} begannen bei {sure} oder mehr. Greift weiter.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>All {count} key results of {cycle} stand at {unsure} or less. Aim at what can move.</source>
      <translation>Alle {count} Key Results von {cycle} stehen bei {unsure} oder weniger. Zielt auf das, was sich bewegen kann.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>a goal that nobody believes in moves nobody.</source>
      <translation>ein Ziel, an das niemand glaubt, bewegt niemanden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>aspirational goals that are all reached were known to be reachable; aim for 0.6-0.7.</source>
      <translation>ehrgeizige Ziele, die alle erreicht werden, waren erkennbar erreichbar; strebt 0,6-0,7 an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>who is sure in week one has planned what would happen anyway.</source>
      <translation>wer in Woche eins sicher ist, hat geplant, was ohnehin geschehen wäre.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/ambition.py" />
      <source>{cycle} was graded {mean} on average. Were its goals too easy? Aim higher next time.</source>
      <translation>{cycle} wurde im Mittel mit {mean} benotet. Waren die Ziele zu leicht? Zielt nächstes Mal höher.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>No key KPI speaks of {areas}. Add one, or name the area of one that does.</source>
      <translation>Keine Haupt-KPI spricht von {areas}. Füge eine hinzu, oder nenne den Bereich einer, die es tut.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>cash</source>
      <translation>Geld</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>companies are surprised where no gauge looks: cash, customers, product, delivery.</source>
      <translation>Unternehmen werden dort überrascht, wo keine Anzeige hinsieht: Geld, Kunden, Produkt, Lieferung.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>customers</source>
      <translation>Kunden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>delivery</source>
      <translation>Lieferung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/areas.py" />
      <source>product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/assumptions.py" />
      <source>It still holds</source>
      <translation>Sie gilt noch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/assumptions.py" />
      <source>Nobody has looked at “{name}” since {day}. Does it still hold?</source>
      <translation>Seit {day} hat niemand auf „{name}“ gesehen. Gilt es noch?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/assumptions.py" />
      <source>an assumption is looked at every six weeks; this one waits {days} days.</source>
      <translation>eine Annahme wird alle sechs Wochen angesehen; diese wartet seit {days} Tagen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/cosplay.py" />
      <source>The objective names the KPI {kpi}, so it only says that a number should move.</source>
      <translation>Das Objective nennt die KPI {kpi}, sagt also nur, dass sich eine Zahl bewegen soll.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/cosplay.py" />
      <source>an objective says what will be different for whom; the number belongs into a key result. Try: “[Who] can [do what] without [what is in the way today]”.</source>
      <translation>ein Objective sagt, was für wen anders sein wird; die Zahl gehört in ein Key Result. Versuche: „[Wer] kann [etwas tun], ohne [was heute im Weg ist]“.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/cosplay.py" />
      <source>{name} repeats its key result {key_result}, so it does not say what that is good for.</source>
      <translation>{name} wiederholt sein Key Result {key_result}, sagt also nicht, wozu das gut ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>Add the guardrail {kpi}</source>
      <translation>Leitplanke {kpi} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>Guard it with {kpi}</source>
      <translation>Mit {kpi} absichern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>{name} has no counter-metric. Watch {guard} beside it.</source>
      <translation>{name} hat keine Gegenkennzahl. Beobachte {guard} daneben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/counter_metrics.py" />
      <source>{why}. Pair: {move} and {guard}.</source>
      <translation>{why}. Paar: {move} und {guard}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>Definition changed</source>
      <translation>Definition geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>Start new limits</source>
      <translation>Neue Grenzen beginnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>The definition of {name} changed on {day}, but its limits go on. Start new ones.</source>
      <translation>Die Definition von {name} wurde am {day} geändert, aber ihr üblicher Bereich läuft weiter. Beginne einen neuen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/definition_changes.py" />
      <source>values that are counted differently cannot be held against the old limits.</source>
      <translation>Werte, die anders gezählt werden, lassen sich nicht am alten Bereich messen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/evidence.py" />
      <source>All numbers of {name} are lagging: they move after it is too late. Add a leading one.</source>
      <translation>Alle Zahlen von {name} sind nachlaufend: sie bewegen sich, wenn es zu spät ist. Füge eine vorlaufende hinzu.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/evidence.py" />
      <source>revenue and churn report what was decided months ago; steer by what moves first.</source>
      <translation>Umsatz und Abwanderung melden, was vor Monaten entschieden wurde; steuere nach dem, was sich zuerst bewegt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>No key result</source>
      <translation>Kein Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>fewer than {low} rarely prove an objective; aim for {low} to {high}.</source>
      <translation>weniger als {low} belegen ein Objective selten; strebt {low} bis {high} an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>five to seven gauges can be read at a glance; the others are kept beside the board.</source>
      <translation>fünf bis sieben Anzeigen liest man mit einem Blick; die anderen stehen neben dem Brett.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>the company</source>
      <translation>das Unternehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>whoever pushes on everything moves nothing far in one quarter.</source>
      <translation>wer alles vorantreibt, bewegt in einem Quartal nichts weit.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>with more than {high} nobody knows which one matters this week.</source>
      <translation>bei mehr als {high} weiß niemand, welches diese Woche zählt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key KPIs: the limit is {limit}, so nobody reads them all. Park some.</source>
      <translation>{count} Haupt-KPIs: die Grenze ist {limit}, also liest sie niemand alle. Parke einige.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key result</source>
      <translation>{count} Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key results</source>
      <translation>{count} Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} key results in {name}: keep the {high} that prove it best.</source>
      <translation>{count} Key Results in {name}: behalte die {high}, die es am besten belegen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{count} objectives of {who} in {cycle}: the limit is {limit}. Park one.</source>
      <translation>{count} Objectives von {who} in {cycle}: die Grenze ist {limit}. Parke eines.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/focus.py" />
      <source>{many} in {name}. Add what else would prove it.</source>
      <translation>{many} in {name}. Füge hinzu, was es noch belegen würde.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>Make it a KPI</source>
      <translation>Zur KPI machen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>an OKR is for a change you want to see; a number to keep healthy is a KPI: watch it, do not goal it.</source>
      <translation>ein OKR ist für eine Veränderung, die ihr sehen wollt; eine Zahl, die gesund bleiben soll, ist eine KPI: beobachten, nicht zum Ziel machen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>{name} begins where it ends: baseline and target are the same. Make it a KPI.</source>
      <translation>{name} beginnt, wo es endet: Ausgangswert und Zielwert sind gleich. Mach es zur KPI.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>“{word}” keeps a number where it is, so there is nothing to reach. Make it a KPI.</source>
      <translation>„{word}“ hält eine Zahl, wo sie ist, also gibt es nichts zu erreichen. Mach es zur KPI.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/goals_that_are_kpis.py" />
      <source>“{word}” keeps things where they are. Write the change, or make it a KPI.</source>
      <translation>„{word}“ hält die Dinge, wo sie sind. Schreibe die Veränderung, oder mach es zur KPI.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/grading.py" />
      <source>Write the reason…</source>
      <translation>Grund schreiben…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/grading.py" />
      <source>a promise that was not kept needs a sentence that the next one can learn from.</source>
      <translation>ein Versprechen, das nicht gehalten wurde, braucht einen Satz, aus dem das nächste lernen kann.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/grading.py" />
      <source>{name} was committed and graded {grade} without a reason. Write it down.</source>
      <translation>{name} war zugesagt und wurde ohne Grund mit {grade} benotet. Schreibe ihn auf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/individual.py" />
      <source>objectives for single people turn into appraisals, and people stop aiming high.</source>
      <translation>Objectives für einzelne Personen werden zu Beurteilungen, und man hört auf, hoch zu zielen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/individual.py" />
      <source>{name} is the objective of {who} alone. Give it to those who reach it together.</source>
      <translation>{name} ist das Objective von {who} allein. Gib es denen, die es gemeinsam erreichen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Answer the question…</source>
      <translation>Frage beantworten…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Choose an owner…</source>
      <translation>Zuständige wählen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Make it an other number</source>
      <translation>Zur weiteren Zahl machen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>Set its limits…</source>
      <translation>Grenzen setzen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a gauge is there to be acted on; the question says how.</source>
      <translation>eine Anzeige ist da, damit man handelt; die Frage sagt, wie.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a key KPI should change what you do.</source>
      <translation>eine Haupt-KPI soll ändern, was ihr tut.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a number that decides nothing makes people feel good and changes nothing.</source>
      <translation>eine Zahl, die nichts entscheidet, gibt ein gutes Gefühl und ändert nichts.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>a number that nobody owns is looked at by nobody.</source>
      <translation>eine Zahl, die niemandem gehört, sieht niemand an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>limits that are set in calm are the ones that are believed in a storm.</source>
      <translation>Grenzen, die in Ruhe gesetzt werden, glaubt man im Sturm.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} had an alert in two quarters and none led to an action.</source>
      <translation>{name} hatte in zwei Quartalen einen Alarm, und keiner führte zu einer Handlung.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} has no limits, so its gauge has no colour. Say where you start to worry.</source>
      <translation>{name} hat keine Grenzen, also hat die Anzeige keine Farbe. Sag, ab wann du dir Sorgen machst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} has no owner. Choose one.</source>
      <translation>{name} hat keine Zuständigen. Wähle jemanden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} has no question. Say what you would do differently if it moved.</source>
      <translation>{name} hat keine Frage. Sag, was du anders tätest, wenn die Zahl sich bewegte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} may only ever rise ({word}). Say what you would do differently if it moved.</source>
      <translation>{name} kann nur steigen ({word}). Sag, was du anders tätest, wenn die Zahl sich bewegte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>{name} serves no objective and guards nothing. Link it, or make it an other number.</source>
      <translation>{name} dient keinem Objective und sichert nichts ab. Verknüpfe sie, oder mach sie zur weiteren Zahl.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/kpis.py" />
      <source>“we always tracked it” is no reason to look at it every week.</source>
      <translation>„das haben wir immer verfolgt“ ist kein Grund, sie jede Woche anzusehen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>75 words are 30 seconds aloud; longer reasons are not retold.</source>
      <translation>75 Wörter sind laut gelesen 30 Sekunden; längere Begründungen erzählt niemand weiter.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Due at the cycle's end</source>
      <translation>Fällig am Ende des Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Set the baseline…</source>
      <translation>Ausgangswert setzen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Set the date…</source>
      <translation>Datum setzen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Set the target…</source>
      <translation>Zielwert setzen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>The why of {name} has {count} words. Cut it to what you would say in 30 seconds.</source>
      <translation>Das Warum von {name} hat {count} Wörter. Kürze es auf das, was du in 30 Sekunden sagen würdest.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Write the because…</source>
      <translation>Das Weil schreiben…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>Write the why…</source>
      <translation>Das Warum schreiben…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>a box that may be ticked at any time gives no warning.</source>
      <translation>ein Häkchen, das jederzeit gesetzt werden darf, warnt niemanden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>a direction without an end can be neither reached nor missed.</source>
      <translation>eine Richtung ohne Ende kann man weder erreichen noch verfehlen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>a number without its reason is gamed or forgotten.</source>
      <translation>eine Zahl ohne ihren Grund wird geschönt oder vergessen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>what a cycle cannot see ripen cannot be graded at its end.</source>
      <translation>was in einem Zyklus nicht reif werden kann, lässt sich an seinem Ende nicht bewerten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>what everybody owns is looked at by nobody.</source>
      <translation>was allen gehört, sieht niemand an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>who knows why can find another way when the first one fails.</source>
      <translation>wer das Warum kennt, findet einen anderen Weg, wenn der erste nicht trägt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>without where it begins nobody can tell how far it came.</source>
      <translation>ohne den Anfang kann niemand sagen, wie weit es kam.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} does not say why this number. Add a sentence that others can check.</source>
      <translation>{name} sagt nicht, warum gerade diese Zahl. Füge einen Satz hinzu, den andere prüfen können.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no baseline, so its progress cannot be told. Measure it first.</source>
      <translation>{name} hat keinen Ausgangswert, also lässt sich der Fortschritt nicht sagen. Miss ihn zuerst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no owner, so nobody is asked to check in. Choose one.</source>
      <translation>{name} hat keine Zuständigen, also wird niemand um einen Check-in gebeten. Wähle jemanden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no target, so nobody can tell when it is reached. Set one.</source>
      <translation>{name} hat keinen Zielwert, also kann niemand sagen, wann es erreicht ist. Setze einen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} has no why, so nobody can decide in its spirit. Write it down.</source>
      <translation>{name} hat kein Warum, also kann niemand in seinem Sinn entscheiden. Schreibe es auf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{name} is due on {due}, which is outside {cycle}; its pace goes to {end}. Take a day of the cycle.</source>
      <translation>{name} ist am {due} fällig, also außerhalb von {cycle}; das Tempo geht bis {end}. Nimm einen Tag des Zyklus.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>{what} has no date, so it can look fine until the last day. Date it.</source>
      <translation>{what} hat kein Datum und kann bis zum letzten Tag gut aussehen. Gib ein Datum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/missing_parts.py" />
      <source>“{milestone}” of {key_result}</source>
      <translation>„{milestone}“ von {key_result}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>As {name} runs it will not meet its target, for {weeks} weeks or more, and no objective aims at it. Promote it.</source>
      <translation>So wie {name} läuft, wird das Ziel seit {weeks} Wochen oder länger nicht erreicht, und kein Objective zielt darauf. Mach daraus eines.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>Promote it to a key result of {objective}</source>
      <translation>Zum Key Result von {objective} machen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>what stays unwell for half a cycle does not mend itself beside other work.</source>
      <translation>was einen halben Zyklus lang krank bleibt, heilt nicht nebenher.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/promote.py" />
      <source>{name} is not healthy for {weeks} weeks and no objective aims at it. Promote it.</source>
      <translation>{name} ist seit {weeks} Wochen nicht gesund, und kein Objective zielt darauf. Mach daraus eines.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>Check in now…</source>
      <translation>Jetzt einchecken…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>Make it active</source>
      <translation>Aktivieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>Start {cycle}</source>
      <translation>{cycle} beginnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>a confidence that never moves is usually not thought about.</source>
      <translation>über eine Zuversicht, die sich nie bewegt, denkt meist niemand nach.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>a goal that begins two weeks late has lost a sixth of its quarter.</source>
      <translation>ein Ziel, das zwei Wochen zu spät beginnt, hat ein Sechstel seines Quartals verloren.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>a quarter that is not graded teaches nothing.</source>
      <translation>ein Quartal, das nicht benotet wird, lehrt nichts.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>silence is never green. It counts nowhere until somebody speaks.</source>
      <translation>Schweigen ist nie grün. Es zählt nirgends, bis jemand spricht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{cycle} is over and {count} of its key results have no grade. Grade and close it.</source>
      <translation>{cycle} ist vorbei, und {count} seiner Key Results haben keine Note. Benote sie und schließe ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{name} is still a draft {days} days into {cycle}, so it counts nowhere. Start it.</source>
      <translation>{name} ist {days} Tage nach Beginn von {cycle} noch ein Entwurf, zählt also nirgends. Beginne.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{name}: confidence {confidence} for {weeks} weeks. What would change it?</source>
      <translation>{name}: seit {weeks} Wochen Zuversicht {confidence}. Was würde sie ändern?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/rhythm.py" />
      <source>{name}: no check-in for {days} days, so its status is not known. Check in.</source>
      <translation>{name}: seit {days} Tagen kein Check-in, also ist der Status nicht bekannt. Checke ein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>There are key KPIs but no active objective. What are you pushing on this quarter?</source>
      <translation>Es gibt Haupt-KPIs, aber kein aktives Objective. Was treibt ihr dieses Quartal voran?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>There are objectives but {many}: nobody sees whether the machine stays healthy.</source>
      <translation>Es gibt Objectives, aber {many}: niemand sieht, ob die Maschine gesund bleibt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>a goal may be reached at a price that only a gauge shows; choose five to seven.</source>
      <translation>ein Ziel kann zu einem Preis erreicht werden, den nur eine Anzeige zeigt; wählt fünf bis sieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>gauges tell how the machine runs, not where it should go.</source>
      <translation>Anzeigen sagen, wie die Maschine läuft, nicht, wohin sie soll.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>no key KPI</source>
      <translation>keine Haupt-KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>{count} key KPI</source>
      <translation>{count} Haupt-KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/steering.py" />
      <source>{count} key KPIs</source>
      <translation>{count} Haupt-KPIs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>Aim at {target} again</source>
      <translation>Wieder {target} anstreben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>The target of {name} was lowered from {before} to {after} on {day}. Say why, or undo.</source>
      <translation>Der Zielwert von {name} wurde am {day} von {before} auf {after} gesenkt. Sag warum, oder mach es rückgängig.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>a target that comes to meet you late in a cycle hides what there is to learn.</source>
      <translation>ein Ziel, das einem spät im Zyklus entgegenkommt, verdeckt, was es zu lernen gäbe.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>the same goal by the same way has the same end; change one of them.</source>
      <translation>dasselbe Ziel auf demselben Weg endet gleich; ändere eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/targets.py" />
      <source>{name} aims at the same as in {cycle}. Ask what should be different this time.</source>
      <translation>{name} strebt dasselbe an wie in {cycle}. Frage, was dieses Mal anders sein soll.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>All key results of {name} are boxes to tick. Add one that measures the effect.</source>
      <translation>Alle Key Results von {name} sind Häkchen. Füge eines hinzu, das die Wirkung misst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>Make it an initiative</source>
      <translation>Zur Initiative machen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>a key result proves that something changed; work is what you do in the hope of it.</source>
      <translation>ein Key Result belegt, dass sich etwas geändert hat; Arbeit tut man in der Hoffnung darauf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>a list of things done shows that people were busy, not that it helped.</source>
      <translation>eine Liste erledigter Dinge zeigt, dass man fleißig war, nicht, dass es half.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/tasks.py" />
      <source>“{word}” is work: it can be done without moving anything. Make it an initiative, or write the change it should cause, from how much to how much.</source>
      <translation>„{word}“ ist Arbeit: man kann sie tun, ohne dass sich etwas bewegt. Mach eine Initiative daraus, oder schreibe die Veränderung, die sie bewirken soll: von wie viel auf wie viel.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/weights.py" />
      <source>Weigh it like the others</source>
      <translation>Wie die anderen gewichten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/weights.py" />
      <source>with more than 60 percent in one number the others prove nothing.</source>
      <translation>mit mehr als 60 Prozent in einer Zahl belegen die anderen nichts.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/weights.py" />
      <source>{name} holds {share} percent of the weight, so the others hardly count.</source>
      <translation>{name} hält {share} Prozent des Gewichts, also zählen die anderen kaum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>The objective has fewer than {few} words. Say for whom it will be different.</source>
      <translation>Das Objective hat weniger als {few} Wörter. Sag, für wen es anders sein wird.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>The objective has {count} words. Keep what people will repeat; the why takes the rest.</source>
      <translation>Das Objective hat {count} Wörter. Behalte, was man wiederholen wird; den Rest nimmt das Warum auf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>The objective holds the number {number}. Move it into a key result.</source>
      <translation>Das Objective enthält die Zahl {number}. Verschiebe sie in ein Key Result.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>These words fit every company, so nothing can be measured. Name the number.</source>
      <translation>Diese Worte passen zu jedem Unternehmen, also lässt sich nichts messen. Nenne die Zahl.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>These words fit every company, so they do not say what will be different.</source>
      <translation>Diese Worte passen zu jedem Unternehmen, also sagen sie nicht, was anders sein wird.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>a slogan can be read in many ways, and everybody reads their own.</source>
      <translation>ein Schlagwort kann man auf viele Arten lesen, und jeder liest seine.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>an objective is where you want to be; key results say by which numbers you know it.</source>
      <translation>ein Objective ist, wo ihr sein wollt; Key Results sagen, an welchen Zahlen ihr es merkt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>an output can be delivered without changing anything for anybody.</source>
      <translation>etwas kann geliefert werden, ohne dass sich für irgendwen etwas ändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>more than {many} words are not remembered, so they do not guide anybody.</source>
      <translation>mehr als {many} Wörter merkt sich niemand, also leiten sie niemanden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>nobody can tell afterwards whether it came true. Say who notices what.</source>
      <translation>niemand kann hinterher sagen, ob es wahr wurde. Sag, wer was bemerkt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/rules/wording.py" />
      <source>“{verb}” is something you do. Write what will be different once it is done.</source>
      <translation>„{verb}“ ist etwas, das ihr tut. Schreibe, was anders sein wird, wenn es getan ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/subjects.py" />
      <source>The workspace</source>
      <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/subjects.py" />
      <source>key result</source>
      <translation>Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/coach/subjects.py" />
      <source>this {kind}</source>
      <translation>dieses {kind}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Acknowledge {kpi}</source>
      <translation>{kpi} zur Kenntnis genommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Expect {kpi}</source>
      <translation>{kpi} erwartet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Look into {kpi}</source>
      <translation>{kpi} untersuchen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Resolve {kpi}</source>
      <translation>{kpi} gelöst</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Say a day to come until which it sleeps, so nothing was changed.</source>
      <translation>Nenne einen kommenden Tag, bis zu dem es ruht; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Say what it was: without that nothing was changed.</source>
      <translation>Sag, was es war: ohne das wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Say why, so that others understand; nothing was changed.</source>
      <translation>Sag warum, damit andere es verstehen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Snooze {kpi}</source>
      <translation>{kpi} ruhen lassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Take {kpi}</source>
      <translation>{kpi} übernommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>Wrong number of {kpi}</source>
      <translation>Falsche Zahl bei {kpi}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/alert_actions.py" />
      <source>{kpi} has no limits of its own that could dip.</source>
      <translation>{kpi} hat keine eigenen Grenzen, die einsinken könnten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>A planned dip cannot end before it begins, so nothing was changed.</source>
      <translation>Eine geplante Delle kann nicht enden, bevor sie beginnt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>A planned dip ends on a date, so nothing was changed. Give it one.</source>
      <translation>Eine geplante Delle endet an einem Datum; nichts wurde geändert. Nenne es.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>A planned dip needs a reason, so nothing was changed. Say why it is.</source>
      <translation>Eine geplante Delle braucht einen Grund; nichts wurde geändert. Sag, warum es sie gibt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>The limits of {kpi} are for the other direction. Give healthy and watch anew.</source>
      <translation>Die Grenzen von {kpi} gelten für die andere Richtung. Gib gesund und beobachten neu an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>The lower {limit} limit is above the upper one, so nothing was changed.</source>
      <translation>Die untere Grenze {limit} liegt über der oberen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>The watch limits of {kpi} must be wider than the healthy ones; nothing changed.</source>
      <translation>Die Beobachtungsgrenzen von {kpi} müssen weiter sein als die gesunden; nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>{kpi} has limits from the beginning already, so nothing was changed. Change those, or say from when the new ones hold.</source>
      <translation>{kpi} hat schon Grenzen von Anfang an; nichts wurde geändert. Ändere diese, oder sag, ab wann die neuen gelten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>{kpi} has limits from {day} on already, so nothing was changed. Change those, or take another day.</source>
      <translation>{kpi} hat schon Grenzen ab dem {day}; nichts wurde geändert. Ändere diese, oder nimm einen anderen Tag.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/bands.py" />
      <source>{kpi} has the direction {direction}: each limit is one number; nothing changed.</source>
      <translation>{kpi} hat die Richtung {direction}: jede Grenze ist eine Zahl; nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>Carry {thing} over to {cycle}</source>
      <translation>{thing} in {cycle} übernommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>Draft {cycle}</source>
      <translation>{cycle} entworfen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>End {thing}</source>
      <translation>{thing} beendet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>Only active key results of {thing} can go along, so nothing was carried over.</source>
      <translation>Nur aktive Key Results von {thing} können mitgehen; nichts wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>Say why, so that you know it later; nothing was changed.</source>
      <translation>Sag warum, damit ihr es später wisst; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>What follows {cycle} can be drafted from {day} on; nothing was added.</source>
      <translation>Was auf {cycle} folgt, lässt sich ab {day} entwerfen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>{next} follows {cycle} already, so nothing was added.</source>
      <translation>{next} folgt schon auf {cycle}; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>{target} does not come after {source}, so nothing was carried over.</source>
      <translation>{target} kommt nicht nach {source}; nichts wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/carry.py" />
      <source>{thing} was carried over to {cycle} already, so nothing was added.</source>
      <translation>{thing} wurde schon in {cycle} übernommen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>A level rises only with evidence; nothing was written. Add a link or quote.</source>
      <translation>Eine Stufe steigt nur mit einem Beleg; nichts wurde geschrieben. Füge einen Link oder ein Zitat hinzu.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>Milestones are ticked, not counted; nothing was written. Name those done.</source>
      <translation>Meilensteine werden abgehakt, nicht gezählt; nichts wurde geschrieben. Nenne die erledigten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>The answer is yes or no; nothing was written.</source>
      <translation>Die Antwort ist ja oder nein; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>The value is the KPI's, so nothing was changed. Correct it in its series.</source>
      <translation>Der Wert ist der der KPI; nichts wurde geändert. Korrigiere ihn in ihrer Reihe.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_in_values.py" />
      <source>This is none of the levels ({names}), so nothing was written. Choose one.</source>
      <translation>Das ist keine der Stufen ({names}); nichts wurde geschrieben. Wähle eine.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>'{title}' is a milestone of another key result, so nothing was written.</source>
      <translation>„{title}“ ist ein Meilenstein eines anderen Key Results; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>A check-in needs a value, a confidence or a note, so nothing was written.</source>
      <translation>Ein Check-in braucht einen Wert, eine Zuversicht oder eine Notiz; es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>A status is on_track, at_risk or off_track, not '{status}'; nothing was written.</source>
      <translation>Ein Status ist on_track, at_risk oder off_track, nicht „{status}“; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Check in {thing}</source>
      <translation>Check-in: {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Confidence goes from 0 to 10, not {n}; nothing was written.</source>
      <translation>Die Zuversicht geht von 0 bis 10, nicht {n}; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Correct the check-in of {day}, {thing}</source>
      <translation>Check-in vom {day} korrigiert, {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>How sure are you, 0 to 10? The first check-in of a key result needs it.</source>
      <translation>Wie sicher bist du, 0 bis 10? Der erste Check-in eines Key Results braucht das.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Remove the check-in of {day}, {thing}</source>
      <translation>Check-in vom {day} entfernt, {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>Say why the status is not right; nothing was written.</source>
      <translation>Sag, warum der Status nicht stimmt; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>There is a check-in of {day} already, so nothing was changed. Correct that one.</source>
      <translation>Es gibt schon einen Check-in vom {day}; nichts wurde geändert. Korrigiere jenen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>There is no check-in {id} in this file, so nothing was done. Look again.</source>
      <translation>Es gibt keinen Check-in {id} in dieser Datei; nichts wurde getan. Sieh noch einmal nach.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>There is no value to be of that day, so nothing was written. Give one.</source>
      <translation>Es gibt keinen Wert, der von jenem Tag sein könnte; nichts wurde geschrieben. Gib einen an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>{day} is after today, so nothing was written. A check-in is not a promise.</source>
      <translation>{day} liegt nach heute; nichts wurde geschrieben. Ein Check-in ist kein Versprechen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/check_ins.py" />
      <source>{day} is outside {cycle} ({start} to {end}), so nothing was written.</source>
      <translation>{day} liegt außerhalb von {cycle} ({start} bis {end}); nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>The {field} is missing, so nothing was changed. Give it.</source>
      <translation>{field} fehlt; nichts wurde geändert. Gib es an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>The {field} is missing, so nothing was changed. Name it.</source>
      <translation>{field} fehlt; nichts wurde geändert. Benenne es.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>There is no {kinds} {id}, so nothing was changed. Add it first or name another.</source>
      <translation>Es gibt kein {kinds} {id}; nichts wurde geändert. Füge es erst hinzu oder nenne ein anderes.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>This would put it below itself, so nothing was moved. Choose another place.</source>
      <translation>Damit stünde es unter sich selbst; nichts wurde verschoben. Wähle einen anderen Platz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{cycle} is closed, so nothing in it was changed. Reopen it with a reason first.</source>
      <translation>{cycle} ist abgeschlossen; darin wurde nichts geändert. Öffne es erst wieder, mit einem Grund.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} cannot be '{value}', so nothing was changed. Choose {choices}.</source>
      <translation>{field} kann nicht „{value}“ sein; nichts wurde geändert. Wähle {choices}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} cannot be above {most:g}, so nothing was changed.</source>
      <translation>{field} kann nicht über {most:g} liegen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} cannot be below {least:g}, so nothing was changed.</source>
      <translation>{field} kann nicht unter {least:g} liegen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/checks.py" />
      <source>{field} must be a number that can be kept, so nothing was changed.</source>
      <translation>{field} muss eine Zahl sein, die sich aufheben lässt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Close {cycle}</source>
      <translation>{cycle} abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Freeze {cycle} as of {day}</source>
      <translation>{cycle} zum {day} eingefroren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Leave what came after the freeze of {cycle}</source>
      <translation>Nach dem Einfrieren von {cycle} Gekommenes gelassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Nothing called {key} came after the freeze of {cycle}; nothing was changed.</source>
      <translation>Nichts namens {key} kam nach dem Einfrieren von {cycle}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Reopen {cycle}</source>
      <translation>{cycle} wieder geöffnet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Say why it is reopened: it will be printed. Nothing was changed.</source>
      <translation>Sag, warum es wieder geöffnet wird: das wird gedruckt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Take what came after the freeze of {cycle}</source>
      <translation>Nach dem Einfrieren von {cycle} Gekommenes genommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>Unfreeze {cycle}</source>
      <translation>{cycle} aufgetaut</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>{cycle} can be frozen as of a day from {first} to {last}, so it was not.</source>
      <translation>{cycle} lässt sich zu einem Tag von {first} bis {last} einfrieren; es wurde nicht getan.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>{cycle} has not begun, so there is nothing to freeze or close. Start it first.</source>
      <translation>{cycle} hat nicht begonnen; es gibt nichts einzufrieren oder abzuschließen. Beginne es erst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>{cycle} is frozen as of {day} already, so nothing was changed. Unfreeze first.</source>
      <translation>{cycle} ist schon zum {day} eingefroren; nichts wurde geändert. Taue es erst auf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>{cycle} is not closed, so nothing was reopened.</source>
      <translation>{cycle} ist nicht abgeschlossen; nichts wurde wieder geöffnet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>{cycle} is not frozen, so nothing was changed. Freeze it first.</source>
      <translation>{cycle} ist nicht eingefroren; nichts wurde geändert. Friere es erst ein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>{cycle} was not closed. {missing}</source>
      <translation>{cycle} wurde nicht abgeschlossen. {missing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/closing.py" />
      <source>{cycle} was not closed. {missing} And {n} more.</source>
      <translation>{cycle} wurde nicht abgeschlossen. {missing} Und {n} weitere.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/co_owners.py" />
      <source>Add a co-owner of {thing}</source>
      <translation>Mitzuständige von {thing} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Answer the coach: not for us</source>
      <translation>Coach beantwortet: nichts für uns</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Finding {id} was not answered, so there is nothing to ask again.</source>
      <translation>Befund {id} wurde nicht beantwortet; es gibt nichts neu zu fragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Let the coach ask again</source>
      <translation>Coach darf wieder fragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Name the finding that you answer, so nothing was written.</source>
      <translation>Nenne den Befund, den du beantwortest; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/coach_answers.py" />
      <source>Say why it is not for you, so that you know it later; nothing was written.</source>
      <translation>Sag, warum es nichts für euch ist, damit ihr es später wisst; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>'{name}' does not say its days, so it was not added. Give start and end.</source>
      <translation>„{name}“ sagt nicht, welche Tage es meint; nichts wurde hinzugefügt. Gib Anfang und Ende an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>A cycle cannot end before it starts ({start}), so nothing was changed.</source>
      <translation>Ein Zyklus kann nicht enden, bevor er beginnt ({start}); nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>A cycle is put into review and closed by closing it, so nothing was changed.</source>
      <translation>Ein Zyklus kommt durch Abschließen in den Rückblick; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>Start {name}</source>
      <translation>{name} begonnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>There is a cycle {name} already, so none was added. Use it, or name it otherwise.</source>
      <translation>Es gibt schon einen Zyklus {name}; es kam keiner hinzu. Nimm jenen, oder nenne ihn anders.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>a workspace</source>
      <translation>ein Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/cycles.py" />
      <source>{cycle} is in review, so it was not started again. Unfreeze it instead.</source>
      <translation>{cycle} ist im Rückblick und wurde nicht neu begonnen. Taue ihn stattdessen auf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/field_texts.py" />
      <source>The {field} cannot be empty, so nothing was changed. Give it.</source>
      <translation>{field} kann nicht leer sein; nichts wurde geändert. Gib es an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/field_texts.py" />
      <source>{field} is a whole number, so '{text}' was not taken.</source>
      <translation>{field} ist eine ganze Zahl; „{text}“ wurde nicht übernommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/field_texts.py" />
      <source>{field} of a KPI that keeps in a range is a range like 3..5, not '{text}'.</source>
      <translation>{field} einer KPI, die in einem Bereich bleibt, ist ein Bereich wie 3..5, nicht „{text}“.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/frozen_figures.py" />
      <source>{cycle} holds too much to be frozen in one piece, so it was not closed.</source>
      <translation>{cycle} enthält zu viel, um es in einem Stück einzufrieren, und wurde nicht abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/gains.py" />
      <source>Keep the gain of {kpi}</source>
      <translation>Gewinn von {kpi} gehalten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/gains.py" />
      <source>Keeps what {cycle} gained</source>
      <translation>Hält, was {cycle} gewonnen hat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/gains.py" />
      <source>{cycle} moved nothing of {kpi} that its band does not keep; nothing was added.</source>
      <translation>{cycle} hat bei {kpi} nichts bewegt, was ihre Grenzen nicht schon halten; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/gains.py" />
      <source>{kpi} has a band from that day on already, so nothing was added. Change that.</source>
      <translation>{kpi} hat ab diesem Tag schon Grenzen; nichts wurde hinzugefügt. Ändere jene.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>'{cause}' is not a cause, so nothing was written. Choose {causes}.</source>
      <translation>„{cause}“ ist keine Ursache; nichts wurde geschrieben. Wähle {causes}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>A committed key result below 0.7 needs a cause: {causes}; nothing was written.</source>
      <translation>Ein zugesagtes Key Result unter 0,7 braucht eine Ursache: {causes}; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>A committed key result below 1.0 needs a reason; nothing was written.</source>
      <translation>Ein zugesagtes Key Result unter 1,0 braucht einen Grund; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>A grade goes from 0.0 to 1.0 in tenths, not {grade}; nothing was written.</source>
      <translation>Eine Note geht von 0,0 bis 1,0 in Zehnteln, nicht {grade}; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>Grade {thing} {grade:.1f}</source>
      <translation>{thing} mit {grade:.1f} benotet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>Progress says {proposed:.1f}: say why the grade is another; nothing was written.</source>
      <translation>Der Fortschritt sagt {proposed:.1f}: sag, warum die Note eine andere ist; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/grades.py" />
      <source>Take back the grade of {thing}</source>
      <translation>Note von {thing} zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/initiatives.py" />
      <source>An initiative is for a key result or a KPI, not both; nothing was changed.</source>
      <translation>Eine Initiative gilt einem Key Result oder einer KPI, nicht beiden; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>A task cannot serve itself, so nothing was changed. Name another one.</source>
      <translation>Eine Aufgabe kann nicht sich selbst dienen; nichts wurde geändert. Nenne eine andere.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>Guard with {kpi}</source>
      <translation>Mit {kpi} abgesichert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>It is a KPI: watched, not goaled.</source>
      <translation>Es ist eine KPI: beobachtet, kein Ziel.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>It is a task: now an initiative.</source>
      <translation>Es ist eine Aufgabe: jetzt eine Initiative.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>Make {thing} a KPI</source>
      <translation>{thing} zur KPI gemacht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>Make {thing} an initiative</source>
      <translation>{thing} zur Initiative gemacht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>{thing} has key results, so it was not made a KPI. Turn those into KPIs first.</source>
      <translation>{thing} hat Key Results, wurde also nicht zur KPI gemacht. Mach erst jene zu KPIs.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>{thing} has no number to watch, so nothing was changed. Measure it first.</source>
      <translation>{thing} hat keine Zahl, die man beobachten könnte; nichts wurde geändert. Miss zuerst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/instruments.py" />
      <source>{thing} is set aside already, so nothing was changed. Take it back first.</source>
      <translation>{thing} ist schon beiseitegelegt; nichts wurde geändert. Hole es erst zurück.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/key_results.py" />
      <source>Drop {thing}</source>
      <translation>{thing} fallen gelassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/key_results.py" />
      <source>Park {thing}</source>
      <translation>{thing} geparkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/key_results.py" />
      <source>{cycle} begins on {start}, so nothing in it is due on {due}; nothing was changed. Take a day of the cycle, or leave it empty: then it is the cycle's last day.</source>
      <translation>{cycle} beginnt am {start}, deshalb ist darin am {due} nichts fällig; es wurde nichts geändert. Nimm einen Tag des Zyklus oder lass es leer: Dann ist es der letzte Tag des Zyklus.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>'{base}' is not a base, so nothing changed. Use auto, all, a count or FROM..TO.</source>
      <translation>„{base}“ ist keine Basis; nichts geändert. Nutze auto, all, eine Anzahl oder VON..BIS.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>'{unit}' is not a unit, so nothing was changed. Choose {units} or money:EUR.</source>
      <translation>„{unit}“ ist keine Einheit; nichts wurde geändert. Wähle {units} oder money:EUR.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>An archived KPI is named {name}, so nothing was changed. Take that one back, or give this one another name.</source>
      <translation>Eine archivierte KPI heißt {name}; nichts wurde geändert. Hole jene zurück, oder gib dieser einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>Archive {thing}</source>
      <translation>{thing} archiviert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>Say why it is parked, so that you know it later; nothing was changed.</source>
      <translation>Sag, warum sie geparkt ist, damit ihr es später wisst; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>Take back {thing}</source>
      <translation>{thing} zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>The floor is above the ceiling, so nothing was changed. Swap them.</source>
      <translation>Der Boden liegt über der Decke; nichts wurde geändert. Vertausche sie.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/kpis.py" />
      <source>There is a KPI named {name} already, so nothing was changed. Give this one another name, or use the one there is.</source>
      <translation>Es gibt schon eine KPI namens {name}; nichts wurde geändert. Gib dieser einen anderen Namen, oder nutze die vorhandene.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/levels.py" />
      <source>'{name}' has this share already, so nothing was changed. Choose another.</source>
      <translation>„{name}“ hat diesen Anteil schon; nichts wurde geändert. Wähle einen anderen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/levels.py" />
      <source>The key result is not measured by levels; nothing was changed.</source>
      <translation>Das Key Result wird nicht in Stufen gemessen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/links.py" />
      <source>Change a link of {kpi}</source>
      <translation>Verknüpfung von {kpi} geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/links.py" />
      <source>Link {kpi}</source>
      <translation>{kpi} verknüpft</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/links.py" />
      <source>Remove a link of {kpi}</source>
      <translation>Verknüpfung von {kpi} entfernt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Add {thing}</source>
      <translation>{thing} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Change {thing}</source>
      <translation>{thing} geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Move {thing}</source>
      <translation>{thing} verschoben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Remove {thing}</source>
      <translation>{thing} entfernt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/making.py" />
      <source>Rename {thing} to {name}</source>
      <translation>{thing} in {name} umbenannt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>A share is a part of more than nothing, so nothing was written.</source>
      <translation>Ein Anteil ist ein Teil von mehr als nichts; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>A share needs both its parts, like 12/340, so nothing was written.</source>
      <translation>Ein Anteil braucht beide Teile, wie 12/340; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Correct {kpi} of {day}</source>
      <translation>{kpi} vom {day} korrigiert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Count {kpi} of {day} again</source>
      <translation>{kpi} vom {day} zählt wieder</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Leave out {kpi} of {day}</source>
      <translation>{kpi} vom {day} ausgenommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Paste {n} values of {kpi}</source>
      <translation>{n} Werte von {kpi} eingefügt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Record {kpi} {value}</source>
      <translation>{kpi} {value} eingetragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Remove {kpi} of {day}</source>
      <translation>{kpi} vom {day} entfernt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>Say why the value is left out, so that others understand; nothing changed.</source>
      <translation>Sag, warum der Wert ausgenommen ist, damit andere es verstehen; nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>This is not a number that can be kept, so nothing was written.</source>
      <translation>Das ist keine Zahl, die sich aufheben lässt; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>{day} is after {period}, which has not ended, so nothing was written.</source>
      <translation>{day} liegt nach {period}, das noch läuft; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/measurements.py" />
      <source>{kpi} has no value dated {day}, so nothing was done. Look at its values again.</source>
      <translation>{kpi} hat keinen Wert vom {day}; nichts wurde getan. Sieh die Werte noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>The key result is not measured by milestones; nothing was changed.</source>
      <translation>Das Key Result wird nicht in Meilensteinen gemessen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>Tick {thing}</source>
      <translation>{thing} abgehakt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>Untick {thing}</source>
      <translation>Haken von {thing} entfernt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/milestones.py" />
      <source>{day} is after today, so nothing was changed. Tick it when it is done.</source>
      <translation>{day} liegt nach heute; nichts wurde geändert. Hake ab, wenn es erledigt ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/months.py" />
      <source>Finish the month {period}</source>
      <translation>Monat {period} abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/months.py" />
      <source>Say in a line what you see, so that the next month can be compared with it.</source>
      <translation>Sag in einer Zeile, was du siehst, damit sich der nächste Monat daran messen lässt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/objectives.py" />
      <source>{cycle} is a draft, so its objectives are drafts too; start the cycle first.</source>
      <translation>{cycle} ist ein Entwurf, also sind es auch seine Objectives; beginne erst den Zyklus.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/ordering.py" />
      <source>The place to move it to is not beside it, so nothing was moved. Name a neighbour.</source>
      <translation>Der Platz, an den es soll, liegt nicht daneben; nichts wurde verschoben. Nenne einen Nachbarn.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/parking.py" />
      <source>{thing} is not parked, so nothing was changed.</source>
      <translation>{thing} ist nicht geparkt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/plans.py" />
      <source>Plan {kpi} for {period}</source>
      <translation>{kpi} für {period} geplant</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/remarks.py" />
      <source>A remark answers one on the same thing, so nothing was written.</source>
      <translation>Eine Bemerkung antwortet auf eine zur selben Sache; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/remarks.py" />
      <source>A remark cannot answer itself, so nothing was changed.</source>
      <translation>Eine Bemerkung kann nicht auf sich selbst antworten; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/removal.py" />
      <source>{kpi} is read by {readers}, so it was not removed. Give them values of their own or remove them first.</source>
      <translation>{kpi} wird von {readers} gelesen und wurde nicht entfernt. Gib jenen eigene Werte oder entferne sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/review_texts.py" />
      <source>Nothing is written in it, so nothing was changed. Write a sentence.</source>
      <translation>Darin steht nichts; nichts wurde geändert. Schreibe einen Satz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/review_writing.py" />
      <source>Every key result that needs no words has a grade, so nothing was changed.</source>
      <translation>Jedes Key Result, das keine Worte braucht, hat eine Note; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/review_writing.py" />
      <source>Grade {n} key results as measured</source>
      <translation>{n} Key Results wie gemessen benotet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/review_writing.py" />
      <source>This stands in the review of another cycle, so nothing was changed.</source>
      <translation>Das steht im Rückblick eines anderen Zyklus; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/review_writing.py" />
      <source>Write nothing</source>
      <translation>Nichts geschrieben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/review_writing.py" />
      <source>Write {thing}</source>
      <translation>{thing} geschrieben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/reviews.py" />
      <source>A review stays with its cycle, so nothing was changed.</source>
      <translation>Ein Rückblick bleibt bei seinem Zyklus; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/reviews.py" />
      <source>Change the review of {cycle}</source>
      <translation>Rückblick auf {cycle} geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/reviews.py" />
      <source>Review {cycle}</source>
      <translation>Rückblick auf {cycle}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>'Are we winning?' is answered from 0 to 10; nothing was changed.</source>
      <translation>„Gewinnen wir?“ wird von 0 bis 10 beantwortet; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>A session is of a period, so nothing was changed. Name it.</source>
      <translation>Eine Sitzung gehört zu einem Zeitraum; nichts wurde geändert. Nenne ihn.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>A session is weekly, monthly or quarterly, not '{kind}'; nothing was changed.</source>
      <translation>Eine Sitzung ist wöchentlich, monatlich oder vierteljährlich, nicht „{kind}“; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>Begin the {kind} session of {period}</source>
      <translation>{kind}-Sitzung für {period} begonnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>End the {kind} session of {period}</source>
      <translation>{kind}-Sitzung für {period} beendet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/rituals.py" />
      <source>Skip an item</source>
      <translation>Einen Punkt übersprungen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/sample/fill.py" />
      <source>Fill with the sample company</source>
      <translation>Mit dem Musterunternehmen gefüllt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/sources.py" />
      <source>A field of a source needs a name, so nothing was changed. Give it one.</source>
      <translation>Ein Feld einer Quelle braucht einen Namen; nichts wurde geändert. Gib ihn an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/sources.py" />
      <source>A source needs its kind, so nothing was changed. Say which it is.</source>
      <translation>Eine Quelle braucht ihre Art; nichts wurde geändert. Sag, welche es ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/steps.py" />
      <source>Pace of {thing} on {day}</source>
      <translation>Tempo von {thing} am {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/supports.py" />
      <source>Add what {thing} supports</source>
      <translation>Unterstütztes von {thing} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/supports.py" />
      <source>An objective cannot support itself; nothing was changed.</source>
      <translation>Ein Objective kann sich nicht selbst unterstützen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A key result of measure {measure} cannot read a KPI; nothing was changed.</source>
      <translation>Ein Key Result der Messart {measure} kann keine KPI lesen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A key result of measure {measure} takes neither baseline nor target.</source>
      <translation>Ein Key Result der Messart {measure} hat weder Ausgangswert noch Zielwert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A key result that keeps in a range has a target like 3..5, not one number.</source>
      <translation>Ein Key Result, das in einem Bereich bleibt, hat ein Ziel wie 3..5, keine einzelne Zahl.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>A target is a number or a share of the baseline, not both.</source>
      <translation>Ein Zielwert ist eine Zahl oder ein Anteil des Ausgangswerts, nicht beides.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>Baseline and target are the same: nothing to change here: this is a KPI. Nothing was written; choose another target or make it a KPI.</source>
      <translation>Ausgangswert und Zielwert sind gleich: hier ist nichts zu ändern, das ist eine KPI. Nichts wurde geschrieben; wähle einen anderen Zielwert oder mach es zur KPI.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>Only a key result of measure range has a range as its target.</source>
      <translation>Nur ein Key Result der Messart Bereich hat einen Bereich als Ziel.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>The low end of the target is above its high end; nothing was changed.</source>
      <translation>Das untere Ende des Ziels liegt über dem oberen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/targets.py" />
      <source>What is added up begins at 0, so it has no other baseline.</source>
      <translation>Was zusammengezählt wird, beginnt bei 0 und hat keinen anderen Ausgangswert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>95 of 100 requests are answered faster than this.</source>
      <translation>95 von 100 Anfragen werden schneller beantwortet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Are we talking to the right ones?</source>
      <translation>Sprechen wir mit den Richtigen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do customers stay because they get value?</source>
      <translation>Bleiben Kunden, weil sie Nutzen haben?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do new customers reach the first success?</source>
      <translation>Kommen neue Kunden zum ersten Erfolg?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we ask enough people?</source>
      <translation>Fragen wir genug Leute?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we hire, or find more work?</source>
      <translation>Stellen wir ein, oder suchen wir mehr Arbeit?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we invest in growth, or mend what leaks?</source>
      <translation>Investieren wir in Wachstum, oder flicken wir, was leckt?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Do we stop features to make the product fast again?</source>
      <translation>Stoppen wir Neues, um das Produkt wieder schnell zu machen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>How content customers say they are, in the points that you ask for.</source>
      <translation>Wie zufrieden Kunden nach eigener Aussage sind, in den Punkten, nach denen du fragst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>How many stars customers give you in public, on average.</source>
      <translation>Wie viele Sterne dir Kunden öffentlich geben, im Mittel.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>How many talks with possible customers were agreed in a week.</source>
      <translation>Wie viele Gespräche mit möglichen Kunden in einer Woche vereinbart wurden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>How often in a week something new goes out to customers.</source>
      <translation>Wie oft in einer Woche etwas Neues zu den Kunden kommt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Monthly recurring revenue: what customers pay you every month.</source>
      <translation>Monatlich wiederkehrender Umsatz: was Kunden dir jeden Monat zahlen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 customers, how many left.</source>
      <translation>Von 100 Kunden, wie viele gegangen sind.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 customers, those who would recommend you less those who would not.</source>
      <translation>Von 100 Kunden die, die dich empfehlen würden, minus die, die es nicht täten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 offers that were decided, how many you won.</source>
      <translation>Von 100 entschiedenen Angeboten, wie viele du gewonnen hast.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 orders, how many come back.</source>
      <translation>Von 100 Bestellungen, wie viele zurückkommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 orders, how many come from somebody who bought before.</source>
      <translation>Von 100 Bestellungen, wie viele von jemandem kommen, der schon einmal gekauft hat.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 visitors, how many buy.</source>
      <translation>Von 100 Besuchern, wie viele kaufen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 who sign up, how many soon get to a first success.</source>
      <translation>Von 100, die sich anmelden, wie viele bald einen ersten Erfolg haben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of 100 working hours, how many a customer pays for.</source>
      <translation>Von 100 Arbeitsstunden, wie viele ein Kunde bezahlt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Of each 100 that customers pay, what is left after the cost of the work.</source>
      <translation>Von je 100, die Kunden zahlen, was nach den Kosten der Arbeit übrig bleibt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>There is no template {template}, so nothing was made. Choose one of these: {all}.</source>
      <translation>Es gibt keine Vorlage {template}; nichts wurde gemacht. Wähle eine von diesen: {all}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What belongs together in a basket?</source>
      <translation>Was gehört zusammen in einen Warenkorb?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What customers paid in a week, before any cost.</source>
      <translation>Was Kunden in einer Woche gezahlt haben, vor allen Kosten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What do we ask our customers to say?</source>
      <translation>Was bitten wir unsere Kunden zu sagen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What do we promote next week?</source>
      <translation>Was bewerben wir nächste Woche?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What keeps us from shipping small?</source>
      <translation>Was hält uns davon ab, klein auszuliefern?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What one order is worth, on average.</source>
      <translation>Was eine Bestellung wert ist, im Mittel.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>What you spend on advertising and sales for each new customer.</source>
      <translation>Was du für jeden neuen Kunden an Werbung und Vertrieb ausgibst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Where do visitors turn back?</source>
      <translation>Wo kehren Besucher um?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Which channel do we stop paying?</source>
      <translation>Für welchen Kanal hören wir auf zu zahlen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Which product promises too much?</source>
      <translation>Welches Produkt verspricht zu viel?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Which work do we stop taking?</source>
      <translation>Welche Arbeit nehmen wir nicht mehr an?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Who needs a call today?</source>
      <translation>Wer braucht heute einen Anruf?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Why would somebody come back?</source>
      <translation>Warum käme jemand wieder?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/templates.py" />
      <source>Would they recommend us, and what do they miss?</source>
      <translation>Würden sie uns empfehlen, und was fehlt ihnen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/weekly.py" />
      <source>Finish the check-in of {period}</source>
      <translation>Check-in für {period} abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/workspaces.py" />
      <source>'{text}' is not a currency, so nothing was changed. Write it like EUR.</source>
      <translation>„{text}“ ist keine Währung; nichts wurde geändert. Schreibe sie wie EUR.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/workspaces.py" />
      <source>Change the workspace</source>
      <translation>Arbeitsbereich geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/commands/workspaces.py" />
      <source>The lower limit of key results is above the upper one; nothing was changed.</source>
      <translation>Die untere Grenze der Key Results liegt über der oberen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>It guards</source>
      <translation>Sie sichert ab:</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>It leads to</source>
      <translation>Sie führt zu:</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>KR {ref} {title} reads it: are you still as sure?</source>
      <translation>KR {ref} {title} liest sie: bist du noch genauso sicher?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>The chance of KR {ref} {title} fell {then} → {now}: are you still as sure?</source>
      <translation>Die Chance von KR {ref} {title} fiel {then} → {now}: bist du noch genauso sicher?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>The chance of KR {ref} {title} rose {then} → {now}: are you still as sure?</source>
      <translation>Die Chance von KR {ref} {title} stieg {then} → {now}: bist du noch genauso sicher?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>The chance of KR {ref} {title} stays {now}: are you still as sure?</source>
      <translation>Die Chance von KR {ref} {title} bleibt {now}: bist du noch genauso sicher?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_links.py" />
      <source>{link} KR {ref} {title}: are you still as sure?</source>
      <translation>{link} KR {ref} {title}: bist du noch genauso sicher?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>2 of 3 values near the end of its usual range</source>
      <translation>2 von 3 Werten nahe am Ende des üblichen Bereichs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>8 values in a row on the worse side of its usual middle</source>
      <translation>8 Werte in Folge auf der schlechteren Seite der üblichen Mitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>It guards {titles}.</source>
      <translation>Sie sichert {titles} ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>Usual is {low} to {high}.</source>
      <translation>Üblich ist {low} bis {high}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>a signal</source>
      <translation>ein Signal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>a worse band</source>
      <translation>ein schlechteres Band</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>act</source>
      <translation>Handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>beyond its usual range, confirmed by the next value</source>
      <translation>außerhalb des üblichen Bereichs, vom nächsten Wert bestätigt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>data overdue</source>
      <translation>Werte überfällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>far beyond its usual range</source>
      <translation>weit außerhalb des üblichen Bereichs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>no value for two periods</source>
      <translation>seit zwei Perioden kein Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>quarter</source>
      <translation>Quartal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>watch</source>
      <translation>Beobachten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name} has no value since {day}: two in a row are missing.</source>
      <translation>{name} hat seit {day} keinen Wert: zwei in Folge fehlen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name} {value}, {pattern} since {day}.</source>
      <translation>{name} {value}, {pattern} seit {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}, out of its healthy range from {first}, over on {last}: {pattern} at worst.</source>
      <translation>{name}, außerhalb des gesunden Bereichs vom {first} an, vorbei am {last}: schlimmstenfalls {pattern}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}, {pattern} from {first}, over on {last}.</source>
      <translation>{name}, {pattern} vom {first} an, vorbei am {last}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}, {pattern} since {first}.</source>
      <translation>{name}, {pattern} seit {first}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}, {what} of {day}: what was done took it away.</source>
      <translation>{name}, {what} vom {day}: was getan wurde, hat es behoben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{name}: one unusual {period}, watching.</source>
      <translation>{name}: ein ungewöhnlicher Zeitraum ({period}), wird beobachtet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{says} It had come once before, on {day}.</source>
      <translation>{says} Das kam schon einmal vor, am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alert_words.py" />
      <source>{says} It had come {n} times before, first on {day}.</source>
      <translation>{says} Das kam schon {n}-mal vor, zuerst am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alerts.py" />
      <source>'{text}' could be {ids}, so nothing was done. Name one of them.</source>
      <translation>„{text}“ könnte {ids} sein; nichts wurde getan. Nenne einen davon.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/alerts.py" />
      <source>There is no alert '{text}', so nothing was done. Look at the alerts again.</source>
      <translation>Es gibt keinen Alarm „{text}“; nichts wurde getan. Sieh die Alarme noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>days</source>
      <translation>Tagen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>months</source>
      <translation>Monaten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>quarters</source>
      <translation>Quartalen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>target met in {met} of {due} {periods}</source>
      <translation>Ziel in {met} von {due} {periods} erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/attainment.py" />
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>'{text}' is not a period, so {effect}. Write it like 2026-W47, 2026-11, 2026-Q4 or 2026-11-21.</source>
      <translation>„{text}“ ist kein Zeitraum; {effect}. Schreibe ihn wie 2026-W47, 2026-11, 2026-Q4 oder 2026-11-21.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>December</source>
      <translation>Dezember</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>February</source>
      <translation>Februar</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>Q{n} {year}</source>
      <translation>Q{n} {year}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>week {n}</source>
      <translation>Woche {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calendar.py" />
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>How far confidence comes true can be said after 1 more closed key result.</source>
      <translation>Wie weit die Zuversicht zutrifft, lässt sich nach 1 weiteren abgeschlossenen Key Result sagen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>How far confidence comes true can be said after {n} more closed key results.</source>
      <translation>Wie weit die Zuversicht zutrifft, lässt sich nach {n} weiteren abgeschlossenen Key Results sagen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>You said {said} on average and {true} of {n} key results came true: {verdict}.</source>
      <translation>Ihr habt im Mittel {said} gesagt, und {true} von {n} Key Results wurden wahr: {verdict}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>no bias that could not be luck</source>
      <translation>keine Verzerrung, die nicht Zufall sein könnte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>too careful</source>
      <translation>zu vorsichtig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/calibration.py" />
      <source>too sure</source>
      <translation>zu sicher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>Confidence and forecast are far apart once; the end is still open.</source>
      <translation>Zuversicht und Prognose liegen einmal weit auseinander; das Ende ist noch offen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>Confidence and forecast are far apart {n} times; the end is still open.</source>
      <translation>Zuversicht und Prognose liegen {n}-mal weit auseinander; das Ende ist noch offen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>Confidence and forecast were far apart once: confidence was right.</source>
      <translation>Zuversicht und Prognose lagen einmal weit auseinander: die Zuversicht hatte recht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>Confidence and forecast were far apart once: the forecast was right.</source>
      <translation>Zuversicht und Prognose lagen einmal weit auseinander: die Prognose hatte recht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>Confidence and forecast were far apart {n} times: confidence was right in {confidence} of them, the forecast in {chance}.</source>
      <translation>Zuversicht und Prognose lagen {n}-mal weit auseinander: die Zuversicht hatte {confidence}-mal recht, die Prognose {chance}-mal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>Confidence and forecast were never far apart.</source>
      <translation>Zuversicht und Prognose lagen nie weit auseinander.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>{day}: {said} of 10 at a chance of {chance}, “{reason}”; confidence was right.</source>
      <translation>{day}: {said} von 10 bei einer Chance von {chance}, „{reason}“; die Zuversicht hatte recht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>{day}: {said} of 10 at a chance of {chance}, “{reason}”; the end is still open.</source>
      <translation>{day}: {said} von 10 bei einer Chance von {chance}, „{reason}“; das Ende ist noch offen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>{day}: {said} of 10 at a chance of {chance}, “{reason}”; the forecast was right.</source>
      <translation>{day}: {said} von 10 bei einer Chance von {chance}, „{reason}“; die Prognose hatte recht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>{day}: {said} of 10 at a chance of {chance}; confidence was right.</source>
      <translation>{day}: {said} von 10 bei einer Chance von {chance}; die Zuversicht hatte recht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>{day}: {said} of 10 at a chance of {chance}; the end is still open.</source>
      <translation>{day}: {said} von 10 bei einer Chance von {chance}; das Ende ist noch offen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>{day}: {said} of 10 at a chance of {chance}; the forecast was right.</source>
      <translation>{day}: {said} von 10 bei einer Chance von {chance}; die Prognose hatte recht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/calibration/verdict.py" />
      <source>{says} {n} more still open.</source>
      <translation>{says} {n} weitere sind noch offen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/carry_over.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>Nobody is doing anything for {name}.</source>
      <translation>Niemand tut etwas für {name}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>{name} has no key result.</source>
      <translation>{name} hat kein Key Result.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>{name} is for no number.</source>
      <translation>{name} dient keiner Zahl.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chain.py" />
      <source>{name} serves no objective and guards nothing.</source>
      <translation>{name} dient keinem Objective und sichert nichts ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: 70% or more.</source>
      <translation>Chance {chance}: 70 % oder mehr.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: below 30%.</source>
      <translation>Chance {chance}: unter 30 %.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: between 30% and 70%.</source>
      <translation>Chance {chance}: zwischen 30 % und 70 %.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still at risk, down to 25%.</source>
      <translation>Chance {chance}: noch gefährdet, bis hinab zu 25 %.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still at risk, on track needs 75%.</source>
      <translation>Chance {chance}: noch gefährdet, auf Kurs braucht 75 %.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still off track, at risk needs 35%.</source>
      <translation>Chance {chance}: noch kritisch, gefährdet braucht 35 %.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/chance_status.py" />
      <source>Chance {chance}: still on track, down to 65%.</source>
      <translation>Chance {chance}: noch auf Kurs, bis hinab zu 65 %.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} ends before it begins.</source>
      <translation>{kind} {id} endet, bevor es beginnt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} has no number as value.</source>
      <translation>{kind} {id} hat keine Zahl als Wert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} has no number as {field}.</source>
      <translation>{kind} {id} hat keine Zahl als {field}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} is its own parent, over {n}.</source>
      <translation>{kind} {id} steht unter sich selbst, über {n}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/checks.py" />
      <source>{kind} {id} names {field} {other}, which is not in the file.</source>
      <translation>{kind} {id} nennt {field} {other}, was nicht in der Datei ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/choices.py" />
      <source>Did you mean {names}?</source>
      <translation>Meintest du {names}?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/choices.py" />
      <source>{most} or {last}</source>
      <translation>{most} oder {last}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>Came after the freeze: {entry}. Take it or leave it.</source>
      <translation>Kam nach dem Einfrieren: {entry}. Nimm es oder lass es.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>No risk, decision or ask is written down.</source>
      <translation>Kein Risiko, keine Entscheidung und keine Bitte ist aufgeschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>The next cycle is not drafted yet.</source>
      <translation>Der nächste Zyklus ist noch nicht entworfen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>The quarter has no headline yet.</source>
      <translation>Das Quartal hat noch keine Schlagzeile.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>The values of {cycle} are not frozen yet.</source>
      <translation>Die Werte von {cycle} sind noch nicht eingefroren.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>{cycle} has no objectives yet.</source>
      <translation>{cycle} hat noch keine Objectives.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>{n} of {all} lessons are written.</source>
      <translation>{n} von {all} Lehren sind geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>{n} of {all} questions that test the quarter are answered.</source>
      <translation>{n} von {all} Fragen, die das Quartal prüfen, sind beantwortet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>{title} is neither carried over nor dropped with a reason.</source>
      <translation>{title} ist weder übernommen noch mit einem Grund fallen gelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/closing.py" />
      <source>{who} froze {cycle} too, as of {other}; the earlier freeze, as of {day}, is the one that counts.</source>
      <translation>Auch {who} hat {cycle} eingefroren, zum {other}; es gilt das frühere Einfrieren, zum {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name} was added since.</source>
      <translation>{name} kam seither hinzu.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name} was removed since.</source>
      <translation>{name} wurde seither entfernt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name}: it was {frozen} and is {now} now</source>
      <translation>{name}: es war {frozen} und ist jetzt {now}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name}: progress was {frozen} and is {now} now</source>
      <translation>{name}: der Fortschritt war {frozen} und ist jetzt {now}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name}: the baseline was {frozen} and is {now} now</source>
      <translation>{name}: der Ausgangswert war {frozen} und ist jetzt {now}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name}: the grade was {frozen} and is {now} now</source>
      <translation>{name}: die Note war {frozen} und ist jetzt {now}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name}: the target was {frozen} and is {now} now</source>
      <translation>{name}: der Zielwert war {frozen} und ist jetzt {now}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name}: the value of the quarter before was {frozen} and is {now} now</source>
      <translation>{name}: der Wert des Quartals davor war {frozen} und ist jetzt {now}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{name}: the value was {frozen} and is {now} now</source>
      <translation>{name}: der Wert war {frozen} und ist jetzt {now}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{says} (changed on {day} by {who}).</source>
      <translation>{says} (geändert am {day} von {who}).</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{says} (changed on {day}).</source>
      <translation>{says} (geändert am {day}).</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errata.py" />
      <source>{says}.</source>
      <translation>{says}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/errors.py" />
      <source>nothing was changed</source>
      <translation>nichts wurde geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>Bias {n}</source>
      <translation>Verzerrung {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>Brier {n}</source>
      <translation>Brier {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>Luck {n}</source>
      <translation>Zufall {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>confidence / 10 and the forecast of the same day 0.30 or more apart, several in a row counted once; the one nearer to what happened was right</source>
      <translation>Zuversicht / 10 und die Prognose desselben Tages 0,30 oder mehr auseinander, mehrere in Folge einmal gezählt; recht hatte, wer näher an dem lag, was geschah</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>how likely so large a bias is by luck alone, counted exactly over all that were said; a claim is made below 0.10</source>
      <translation>wie wahrscheinlich eine so große Verzerrung allein durch Zufall ist, genau gezählt über alles, was gesagt wurde; behauptet wird etwas erst unter 0,10</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>mean of (said - came true) squared: 0 is perfect, 0.25 is a coin toss</source>
      <translation>Mittel von (gesagt - wahr geworden) im Quadrat: 0 ist vollkommen, 0,25 ist ein Münzwurf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>mean said - share that came true: above 0 is too sure</source>
      <translation>Mittel des Gesagten - Anteil, der wahr wurde: über 0 ist zu sicher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>of every closed key result the mean of what was said at a quarter, half and three quarters of the cycle, never below 2% nor above 98%, against whether it reached its success line</source>
      <translation>von jedem abgeschlossenen Key Result das Mittel dessen, was nach einem Viertel, der Hälfte und drei Vierteln des Zyklus gesagt wurde, nie unter 2 % und nie über 98 %, gegen die Frage, ob es seine Erfolgslinie erreichte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>said {said}, came true</source>
      <translation>gesagt {said}, wurde wahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>said {said}, did not come true</source>
      <translation>gesagt {said}, wurde nicht wahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>{figure}: {rule}; {what}.</source>
      <translation>{figure}: {rule}; {what}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>{said}: {squared}</source>
      <translation>{said}: {squared}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_calibration.py" />
      <source>{says} Rule: {rule}.</source>
      <translation>{says} Regel: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>Loose {n}: {rule}.</source>
      <translation>Lose {n}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>Ties {n}: {rule}.</source>
      <translation>Verbindungen {n}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>a KPI that nothing uses and that is neither guardrail nor North Star, an objective without key result, a key result that no work is to move, work for no number</source>
      <translation>eine KPI, die nichts nutzt und die weder Leitplanke noch Nordstern ist, ein Objective ohne Key Result, ein Key Result, das keine Arbeit bewegen soll, Arbeit für keine Zahl</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>an initiative names the KPI or key result that it is to move</source>
      <translation>eine Initiative nennt die KPI oder das Key Result, das sie bewegen soll</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>somebody linked the KPI as guarding it</source>
      <translation>jemand hat die KPI als Absicherung verknüpft</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>somebody linked the KPI as leading to it</source>
      <translation>jemand hat verknüpft, dass die KPI dorthin führt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>the key result belongs to the objective</source>
      <translation>das Key Result gehört zum Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>the key result reads the KPI: they are one series</source>
      <translation>das Key Result liest die KPI: sie sind eine Reihe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>the objective names its parent</source>
      <translation>das Objective nennt das, unter dem es steht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_chain.py" />
      <source>the objective supports another one: drawn, not counted</source>
      <translation>das Objective unterstützt ein anderes: gezeichnet, nicht gezählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>Change on a year ago {change}: {rule}.</source>
      <translation>Änderung gegen das Vorjahr {change}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>Change {change}: {rule}.</source>
      <translation>Änderung {change}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>Next value by {day}: {rule}.</source>
      <translation>Nächster Wert bis {day}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>age in days</source>
      <translation>Alter in Tagen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>it speaks of the time until</source>
      <translation>es spricht von der Zeit bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>newest value</source>
      <translation>neuester Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>periods over</source>
      <translation>vergangene Perioden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>periods over in the cycle whose value met the target in force on its date / all periods over; a missing value did not meet it</source>
      <translation>vergangene Perioden des Zyklus, deren Wert das an seinem Tag geltende Ziel traf / alle vergangenen Perioden; ein fehlender Wert traf es nicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>periods with the target met</source>
      <translation>Perioden mit erreichtem Ziel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>previous value</source>
      <translation>vorheriger Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>the newest value of this period - the newest value of the period before</source>
      <translation>der neueste Wert dieser Periode - der neueste Wert der Periode davor</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>the next value is due on the last day of the period after this one; out of date when older than its cadence + max(1 day, 25 %)</source>
      <translation>der nächste Wert ist am letzten Tag der Periode nach dieser fällig; veraltet, wenn älter als der Takt + max(1 Tag, 25 %)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>the value of this period - the value of the same period a year ago</source>
      <translation>der Wert dieser Periode - der Wert derselben Periode vor einem Jahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>value a year ago</source>
      <translation>Wert vor einem Jahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpi_figures.py" />
      <source>{says}: {rule}.</source>
      <translation>{says}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>2 of 3 values near the lower limit</source>
      <translation>2 von 3 Werten nahe der unteren Grenze</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>2 of 3 values near the upper limit</source>
      <translation>2 von 3 Werten nahe der oberen Grenze</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values falling in a row</source>
      <translation>7 fallende Werte in Folge</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values in a row above the usual middle</source>
      <translation>7 Werte in Folge über der üblichen Mitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values in a row below the usual middle</source>
      <translation>7 Werte in Folge unter der üblichen Mitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>7 values rising in a row</source>
      <translation>7 steigende Werte in Folge</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>Health {share} from {n} of {total} key KPIs: {rule}.</source>
      <translation>Gesundheit {share} aus {n} von {total} Haupt-KPIs: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>No usual range yet: it needs {n} more values.</source>
      <translation>Noch kein üblicher Bereich: es braucht {n} weitere Werte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>No usual range: this KPI has no chart.</source>
      <translation>Kein üblicher Bereich: diese KPI hat kein Diagramm.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>above the usual range</source>
      <translation>über dem üblichen Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>below the usual range</source>
      <translation>unter dem üblichen Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>centre ± 2.66 × mean moving range of the first 24 values since a break; news is what is beyond a limit, 7 values rising or falling, 2 of 3 beyond two thirds of a limit, or 7 on one side; no limits under 6 values, on trial under 12</source>
      <translation>Mitte ± 2,66 × mittlere Spannweite der ersten 24 Werte seit einem Bruch; neu ist, was außerhalb einer Grenze liegt, 7 steigende oder fallende Werte, 2 von 3 jenseits von zwei Dritteln einer Grenze oder 7 auf einer Seite; keine Grenzen unter 6 Werten, auf Probe unter 12</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>healthy 1, watch 0.5, act 0 over the fresh key KPIs, the North Star double; unknown when under 60 % of the weight is fresh</source>
      <translation>gesund 1, beobachten 0,5, handeln 0 über die frischen Haupt-KPIs, der Nordstern doppelt; unbekannt, wenn unter 60 % des Gewichts frisch sind</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>healthy from</source>
      <translation>gesund ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>healthy to</source>
      <translation>gesund bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>hit or miss</source>
      <translation>mal so, mal so</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>it will meet its target when the whole usual range does, miss it when none of it does, else hit or miss</source>
      <translation>das Ziel wird getroffen, wenn der ganze übliche Bereich es trifft, und verfehlt, wenn nichts davon es trifft, sonst mal so, mal so</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>next value due by</source>
      <translation>nächster Wert fällig bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>out of date when older than its cadence + max(1 day, 25 %)</source>
      <translation>veraltet, wenn älter als der Takt + max(1 Tag, 25 %)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual from</source>
      <translation>üblich ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual middle</source>
      <translation>übliche Mitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual to</source>
      <translation>üblich bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>usual wobble</source>
      <translation>übliches Schwanken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>variation</source>
      <translation>Schwankung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>watch from</source>
      <translation>beobachten ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>watch to</source>
      <translation>beobachten bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>will meet its target</source>
      <translation>wird sein Ziel treffen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>will miss its target</source>
      <translation>wird sein Ziel verfehlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>worse to act at once, to watch after two values; better at once when past the line by a margin, else after two; a boundary belongs to the better side</source>
      <translation>schlechter: zu handeln sofort, zu beobachten nach zwei Werten; besser: sofort, wenn mit Abstand über der Linie, sonst nach zwei; eine Grenze gehört zur besseren Seite</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>{rule}, by limits on trial: {how}.</source>
      <translation>{rule}, nach Grenzen auf Probe: {how}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>{rule}: {how}.</source>
      <translation>{rule}: {how}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_kpis.py" />
      <source>{state} since {day}</source>
      <translation>{state} seit {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>(value - baseline) / (target - baseline), held between 0 and 1</source>
      <translation>(Wert - Ausgangswert) / (Zielwert - Ausgangswert), gehalten zwischen 0 und 1</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>1 when it is done, else 0</source>
      <translation>1, wenn es getan ist, sonst 0</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Expected {share}: {rule}.</source>
      <translation>Erwartet {share}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Grade {grade}, {colour}</source>
      <translation>Note {grade}, {colour}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Grade {grade}: {rule}.</source>
      <translation>Note {grade}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Progress {share}, {n} of {total} reported: {rule}.</source>
      <translation>Fortschritt {share}, {n} von {total} gemeldet: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Progress {share}: {rule}.</source>
      <translation>Fortschritt {share}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Proposed {grade}, {colour}</source>
      <translation>Vorgeschlagen {grade}, {colour}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>Status {status}: {reason}</source>
      <translation>Status {status}: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>added</source>
      <translation>hinzugekommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>begins</source>
      <translation>beginnt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>chance</source>
      <translation>Chance</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>confidence</source>
      <translation>Zuversicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>delivered</source>
      <translation>geliefert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>ends</source>
      <translation>endet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>even pace, days gone / days in all</source>
      <translation>gleichmäßiges Tempo, vergangene Tage / Tage insgesamt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>expected</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>fresh until</source>
      <translation>frisch bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>gap</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>given</source>
      <translation>gegeben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>it has no pace</source>
      <translation>es hat kein Tempo</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>its own steps, in a straight line between them</source>
      <translation>eigene Schritte, dazwischen eine gerade Linie</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>lag days</source>
      <translation>Tage Verzug</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>last news</source>
      <translation>letzte Nachricht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>late pace, (days gone / days in all) squared</source>
      <translation>spätes Tempo, (vergangene Tage / Tage insgesamt) im Quadrat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>mean of the objectives that count</source>
      <translation>Mittel der Objectives, die zählen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>missed</source>
      <translation>verfehlt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>on track 1, at risk 0.5, off track 0, by weight over the fresh ones: from 0.80 without one off track on track, below 0.35 off track, else at risk; a committed one as its worst</source>
      <translation>auf Kurs 1, gefährdet 0,5, kritisch 0, nach Gewicht über die frischen: ab 0,80 ohne eines kritisch auf Kurs, unter 0,35 kritisch, sonst gefährdet; ein zugesagtes wie sein schlechtestes</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>pace gone</source>
      <translation>Tempo bis heute</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods due</source>
      <translation>fällige Perioden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods in range</source>
      <translation>Perioden im Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods in range / periods due; a missing one is not in range</source>
      <translation>Perioden im Bereich / fällige Perioden; eine fehlende ist nicht im Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>periods left</source>
      <translation>Perioden übrig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>progress in tenths, rounded half up; nothing reported counts 0</source>
      <translation>Fortschritt in Zehnteln, kaufmännisch gerundet; nichts gemeldet zählt 0</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>proposed</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>success from</source>
      <translation>Erfolg ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>sum of what was added in the cycle / target</source>
      <translation>Summe dessen, was im Zyklus hinzukam / Zielwert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>sum(weight * progress) / sum(weight) over what has data</source>
      <translation>Summe(Gewicht * Fortschritt) / Summe(Gewicht) über alles, was Werte hat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>the first that applies: graded, cycle ended, not begun, no data, stale, set by hand, no baseline, then by measure: chance from 70% on track, below 30% off track, else at risk (5 points beyond the line for a change); without a forecast: gap from -0.05 on track, from -0.20 at risk, else off track</source>
      <translation>das Erste, was zutrifft: benotet, Zyklus zu Ende, nicht begonnen, keine Werte, verstummt, von Hand gesetzt, kein Ausgangswert, dann nach Messart: Chance ab 70 % auf Kurs, unter 30 % kritisch, sonst gefährdet (5 Punkte über die Linie für einen Wechsel); ohne Prognose: Abstand ab -0,05 auf Kurs, ab -0,20 gefährdet, sonst kritisch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>the share of the level reached</source>
      <translation>der Anteil der erreichten Stufe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>weight of the milestones done / weight of all</source>
      <translation>Gewicht der erledigten Meilensteine / Gewicht aller</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>weight of the milestones due by today / weight of all</source>
      <translation>Gewicht der bis heute fälligen Meilensteine / Gewicht aller</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_okrs.py" />
      <source>{ref} (weight {weight})</source>
      <translation>{ref} (Gewicht {weight})</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>Way {share} from {n} of {total} key results: {rule}.</source>
      <translation>Weg {share} aus {n} von {total} Key Results: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>healthy</source>
      <translation>gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>healthy from 0.70 with neither the North Star nor a guardrail in act; on track from 0.60 with no committed key result off track, and a change needs 0.05 past the line; both: cruising; only healthy: pointed wrong; only on track: overheating; neither: stop and fix</source>
      <translation>gesund ab 0,70, wenn weder der Nordstern noch eine Leitplanke auf Handeln steht; auf Kurs ab 0,60, wenn kein zugesagtes Key Result kritisch ist, und ein Wechsel braucht 0,05 über die Linie; beides: in voller Fahrt; nur gesund: falsche Richtung; nur auf Kurs: überhitzt; keines: anhalten und richten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>machine</source>
      <translation>Maschine</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>on track</source>
      <translation>auf Kurs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>on track 1, at risk 0.5, off track 0 over the key results with a fresh status, each with its weight × its objective's; stale, no data and to be graded are left out; unknown when they hold more than 40 %</source>
      <translation>auf Kurs 1, gefährdet 0,5, kritisch 0 über die Key Results mit frischem Status, jedes mit seinem Gewicht × dem seines Objectives; verstummt, keine Werte und zu benoten bleiben außen vor; unbekannt, wenn sie mehr als 40 % halten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>way</source>
      <translation>Weg</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>{reading}, from machine {health} and way {track}: {rule}.</source>
      <translation>{reading}, aus Maschine {health} und Weg {track}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_reading.py" />
      <source>{title} (weight {weight})</source>
      <translation>{title} (Gewicht {weight})</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>Initiatives due {n}: {rule}.</source>
      <translation>Fällige Initiativen {n}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>Key results due {n}: {rule}.</source>
      <translation>Fällige Key Results {n}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>Numbers due {n}: {rule}.</source>
      <translation>Fällige Zahlen {n}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>Open alerts {n}: {rule}.</source>
      <translation>Offene Alarme {n}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>active key results without a check-in since the last check-in day, or since their own cadence began anew</source>
      <translation>aktive Key Results ohne Check-in seit dem letzten Check-in-Tag oder seit ihr eigener Takt neu begann</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>initiatives to do or under way that are due by the end of the week</source>
      <translation>Initiativen, offen oder in Arbeit, die bis Ende der Woche fällig sind</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>key KPIs whose period is over without a value; segments and parked ones not</source>
      <translation>Haupt-KPIs, deren Periode ohne Wert vorbei ist; Segmente und geparkte nicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>last check-in {day}</source>
      <translation>letzter Check-in {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>months over whose value met the target in force at their end / months over that have both; a level counts with its last value, a total with the sum of its periods, a share as a whole</source>
      <translation>vergangene Monate, deren Wert das an ihrem Ende geltende Ziel traf / vergangene Monate, die beides haben; ein Stand zählt mit dem letzten Wert, eine Summe mit der Summe ihrer Perioden, ein Anteil als Ganzes</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>no check-in yet</source>
      <translation>noch kein Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>raised, acknowledged or acting; guardrails and the North Star first</source>
      <translation>ausgelöst, zur Kenntnis genommen oder in Arbeit; Leitplanken und der Nordstern zuerst</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>the workspace's check-in weekday, every week or every second of the cycle</source>
      <translation>der Check-in-Wochentag des Arbeitsbereichs, jede oder jede zweite Woche des Takts</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>{name}: target met in {met} of {due} months: {rule}.</source>
      <translation>{name}: Ziel in {met} von {due} Monaten erreicht: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>{value} against {high} or less, {state}</source>
      <translation>{value} gegen {high} oder weniger, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>{value} against {low} or more, {state}</source>
      <translation>{value} gegen {low} oder mehr, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>{value} against {low} to {high}, {state}</source>
      <translation>{value} gegen {low} bis {high}, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_rhythm.py" />
      <source>{value}, no target, {state}</source>
      <translation>{value}, kein Ziel, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>(target - value) / periods left until its end; 0 once the target is reached</source>
      <translation>(Zielwert - Wert) / Perioden bis zum Ende; 0, sobald das Ziel erreicht ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>Confidence {n} of 10: {rule}.</source>
      <translation>Zuversicht {n} von 10: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>Gap {gap}: {rule}.</source>
      <translation>Abstand {gap}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>Needed per period until {day} {needed}: {rule}.</source>
      <translation>Je Periode nötig bis {day} {needed}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>Success from {line}: {rule}.</source>
      <translation>Erfolg ab {line}: {rule}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>baseline + share * (target - baseline); the share is 1 of a committed objective, 0.7 of one that is reached for</source>
      <translation>Ausgangswert + Anteil * (Zielwert - Ausgangswert); der Anteil ist 1 bei einem zugesagten Objective, 0,7 bei einem ehrgeizigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>progress - expected progress</source>
      <translation>Fortschritt - erwarteter Fortschritt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>share that counts as success</source>
      <translation>Anteil, der als Erfolg zählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>stated</source>
      <translation>gesagt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/explain_way.py" />
      <source>the last rating of 0 to 10 that was stated, read as a chance of a tenth each; a check-in that did not ask changes nothing</source>
      <translation>die letzte gesagte Einschätzung von 0 bis 10, als Chance von je einem Zehntel gelesen; ein Check-in, der nicht fragte, ändert nichts</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>a random walk seen through noise: how far the values moved so far, over the time left; a trend counts as far as they show it; never below 2% nor above 98% before the end</source>
      <translation>eine Irrfahrt, durch Rauschen gesehen: wie weit sich die Werte bisher bewegten, über die Zeit, die bleibt; ein Trend zählt, soweit sie ihn zeigen; vor dem Ende nie unter 2 % und nie über 98 %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>a random walk seen through noise: the chance to end inside the range; never below 2% nor above 98% before the end</source>
      <translation>eine Irrfahrt, durch Rauschen gesehen: die Chance, im Bereich zu enden; vor dem Ende nie unter 2 % und nie über 98 %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>amount per period so far, with 0.7 of the plan as two periods more, over the periods left; periods without a value are zeros; never below 2% nor above 98% before the end</source>
      <translation>Menge je Periode bisher, mit 0,7 des Plans als zwei weiteren Perioden, über die Perioden, die bleiben; Perioden ohne Wert sind Nullen; vor dem Ende nie unter 2 % und nie über 98 %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>at the end it is 100% if the value reaches the success line, else 0%</source>
      <translation>am Ende sind es 100 %, wenn der Wert die Erfolgslinie erreicht, sonst 0 %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>events per period so far, with 0.7 of the plan as two periods more, over the periods left; periods without a value are zeros; never below 2% nor above 98% before the end</source>
      <translation>Ereignisse je Periode bisher, mit 0,7 des Plans als zwei weiteren Perioden, über die Perioden, die bleiben; Perioden ohne Wert sind Nullen; vor dem Ende nie unter 2 % und nie über 98 %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>expected at the end</source>
      <translation>am Ende erwartet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>likely from</source>
      <translation>wahrscheinlich ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>likely to</source>
      <translation>wahrscheinlich bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>periods gone</source>
      <translation>vergangene Perioden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>periods until the end</source>
      <translation>Perioden bis zum Ende</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>plan per period</source>
      <translation>Plan je Periode</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>step believed beforehand</source>
      <translation>vorab angenommener Schritt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>success up to</source>
      <translation>Erfolg bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/explain_forecast.py" />
      <source>values before the cycle</source>
      <translation>Werte vor dem Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>Chance {chance} of {goal} by {day}: {mean} expected, likely {low} to {high}.</source>
      <translation>Chance {chance} auf {goal} bis {day}: {mean} erwartet, wahrscheinlich {low} bis {high}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>Its last value is {value}: {goal} by {day} was not reached.</source>
      <translation>Der letzte Wert ist {value}: {goal} bis {day} wurde nicht erreicht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>Its last value is {value}: {goal} by {day} was reached.</source>
      <translation>Der letzte Wert ist {value}: {goal} bis {day} wurde erreicht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast yet: it needs 1 more value.</source>
      <translation>Noch keine Prognose: sie braucht 1 weiteren Wert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast yet: it needs {n} more values.</source>
      <translation>Noch keine Prognose: sie braucht {n} weitere Werte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast: it has not moved yet.</source>
      <translation>Keine Prognose: es hat sich noch nicht bewegt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast: no period of its cadence ends in the cycle.</source>
      <translation>Keine Prognose: keine Periode des Takts endet im Zyklus.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>No forecast: only a number that goes somewhere has one.</source>
      <translation>Keine Prognose: nur eine Zahl, die irgendwohin soll, hat eine.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>{line} or less</source>
      <translation>{line} oder weniger</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>{line} or more</source>
      <translation>{line} oder mehr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/forecast/forecast.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/frozen_text.py" />
      <source>A newer OKRDesk froze this cycle, so its figures cannot be read. Update OKRDesk.</source>
      <translation>Ein neueres OKRDesk hat diesen Zyklus eingefroren; seine Zahlen lassen sich nicht lesen. Aktualisiere OKRDesk.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/frozen_text.py" />
      <source>The frozen figures of this cycle cannot be read. Look for them in a snapshot.</source>
      <translation>Die eingefrorenen Zahlen dieses Zyklus lassen sich nicht lesen. Suche sie in einem früheren Stand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/gains.py" />
      <source>{kpi} went from {was} to {now}. Healthy from {healthy}, to be watched from {watch}, as of {day}?</source>
      <translation>{kpi} ging von {was} auf {now}. Gesund ab {healthy}, zu beobachten ab {watch}, vom {day} an?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/gains.py" />
      <source>{kpi} went from {was} to {now}. Healthy up to {healthy}, to be watched up to {watch}, as of {day}?</source>
      <translation>{kpi} ging von {was} auf {now}. Gesund bis {healthy}, zu beobachten bis {watch}, vom {day} an?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/grading.py" />
      <source>{ref} {title} has no grade; progress comes to {proposed}.</source>
      <translation>{ref} {title} hat keine Note; der Fortschritt ergibt {proposed}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/grading.py" />
      <source>{ref} {title} is committed and below 0.7: choose a cause.</source>
      <translation>{ref} {title} ist zugesagt und unter 0,7: wähle eine Ursache.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/grading.py" />
      <source>{ref} {title} is committed and below 1.0: say why.</source>
      <translation>{ref} {title} ist zugesagt und unter 1,0: sag warum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/grading.py" />
      <source>{ref} {title} was dropped without a reason: say why.</source>
      <translation>{ref} {title} wurde ohne Grund fallen gelassen: sag warum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/grading.py" />
      <source>{ref} {title}: progress comes to {proposed}, say why its grade is another.</source>
      <translation>{ref} {title}: Der Fortschritt ergibt {proposed}; sag, warum die Note eine andere ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>1 of {n} gauges is healthy</source>
      <translation>1 von {n} Anzeigen ist gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>all {n} gauges are healthy</source>
      <translation>alle {n} Anzeigen sind gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>none of the {n} gauges is healthy</source>
      <translation>keine der {n} Anzeigen ist gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>the one gauge has no limits yet</source>
      <translation>die eine Anzeige hat noch keine Grenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>the one gauge has no value yet</source>
      <translation>die eine Anzeige hat noch keinen Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>the one gauge is healthy</source>
      <translation>die eine Anzeige ist gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>the one gauge is in act</source>
      <translation>die eine Anzeige steht auf Handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>the one gauge is in watch</source>
      <translation>die eine Anzeige steht auf Beobachten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>the one gauge is out of date</source>
      <translation>die eine Anzeige ist veraltet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>{healthy} healthy count 1, {watch} watch ½, {act} act 0</source>
      <translation>{healthy} gesund zählen 1, {watch} beobachten ½, {act} handeln 0</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>{healthy} of {n} gauges are healthy</source>
      <translation>{healthy} von {n} Anzeigen sind gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>{says}; {names}, the North Star, counts double</source>
      <translation>{says}; {names}, der Nordstern, zählt doppelt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/health_words.py" />
      <source>{says}; {n} not counted</source>
      <translation>{says}; {n} nicht gezählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>8 or more values on one side since {day}: start new limits there?</source>
      <translation>8 oder mehr Werte auf einer Seite seit {day}: dort neue Grenzen beginnen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>Few values are far above the others: judge it by logarithms?</source>
      <translation>Wenige Werte liegen weit über den anderen: logarithmisch beurteilen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>It grows or falls steadily: let the limits follow the line?</source>
      <translation>Es wächst oder fällt stetig: sollen die Grenzen der Linie folgen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_chart.py" />
      <source>Slow-moving: alerts wait for a little more than usual.</source>
      <translation>Bewegt sich langsam: Alarme warten auf etwas mehr als üblich.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source> to </source>
      <translation> bis </translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>planned dip until {day}</source>
      <translation>geplante Delle bis {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>so far in {period}</source>
      <translation>bisher in {period}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>target {target}</source>
      <translation>Zielwert {target}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>updated {age}</source>
      <translation>aktualisiert {age}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>{name} has no value yet</source>
      <translation>{name} hat noch keinen Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/kpi_words.py" />
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/late.py" />
      <source>no value</source>
      <translation>kein Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/late.py" />
      <source>{name}, {day}: {before} at the freeze, {after} now</source>
      <translation>{name}, {day}: {before} beim Einfrieren, {after} jetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/late.py" />
      <source>{name}: check-in of {day}, {before} at the freeze, {after} now</source>
      <translation>{name}: Check-in vom {day}, {before} beim Einfrieren, {after} jetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/late.py" />
      <source>{name}: milestone “{title}”, {day}</source>
      <translation>{name}: Meilenstein „{title}“, {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' could be {point} or {whole}, so {effect}. Write one of these two.</source>
      <translation>„{text}“ könnte {point} oder {whole} sein; {effect}. Schreibe eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' divides by {below}, so {effect}. Give how many there were.</source>
      <translation>„{text}“ teilt durch {below}; {effect}. Gib an, wie viele es waren.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is neither yes nor no, so {effect}. Write yes or no.</source>
      <translation>„{text}“ ist weder ja noch nein; {effect}. Schreibe yes oder no.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a date, so {effect}. Write it like 2026-11-21.</source>
      <translation>„{text}“ ist kein Datum; {effect}. Schreibe es wie 2026-11-21.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a duration, so {effect}. Write it like 90 or 1m30s.</source>
      <translation>„{text}“ ist keine Dauer; {effect}. Schreibe sie wie 90 oder 1m30s.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a number, so {effect}. Write it like 1234.5.</source>
      <translation>„{text}“ ist keine Zahl; {effect}. Schreibe sie wie 1234.5.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is not a range, so {effect}. Write it like 3..5 or ..5.</source>
      <translation>„{text}“ ist kein Bereich; {effect}. Schreibe ihn wie 3..5 oder ..5.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is too large to keep, so {effect}. Use a smaller number.</source>
      <translation>„{text}“ ist zu groß, um es aufzuheben; {effect}. Nimm eine kleinere Zahl.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is too large to keep, so {effect}. Use smaller numbers.</source>
      <translation>„{text}“ ist zu groß, um es aufzuheben; {effect}. Nimm kleinere Zahlen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>'{text}' is too long to keep, so {effect}. Use a shorter time.</source>
      <translation>„{text}“ ist zu lang, um es aufzuheben; {effect}. Nimm eine kürzere Zeit.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>In '{text}' the low end is above the high end, so {effect}.</source>
      <translation>In „{text}“ liegt das untere Ende über dem oberen; {effect}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/measures.py" />
      <source>{day} is not between {first} and {last}, so {effect}. Look at the year.</source>
      <translation>{day} liegt nicht zwischen {first} und {last}; {effect}. Sieh dir das Jahr an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>active</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>alert</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>alert action</source>
      <translation>Alarmhandlung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>annotation</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>answers</source>
      <translation>antwortet auf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>archived</source>
      <translation>archiviert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>ask</source>
      <translation>Bitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>assumption</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>at</source>
      <translation>Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>band</source>
      <translation>Band</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>base</source>
      <translation>Basis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>because</source>
      <translation>weil</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>begun</source>
      <translation>begonnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>believed</source>
      <translation>geglaubt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>by</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>cadence</source>
      <translation>Takt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>carried from</source>
      <translation>übernommen von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>ceiling</source>
      <translation>Decke</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>centre</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>chart</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>check in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>checkin cadence</source>
      <translation>Check-in-Takt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>checkin weekday</source>
      <translation>Check-in-Wochentag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>children count</source>
      <translation>Untergeordnete zählen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>co owner</source>
      <translation>Mitzuständige</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>coach answer</source>
      <translation>Antwort an den Coach</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>cycle</source>
      <translation>Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>decimals</source>
      <translation>Nachkommastellen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>done on</source>
      <translation>erledigt am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>evidence</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>external</source>
      <translation>von außen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>fiscal month</source>
      <translation>erster Monat des Geschäftsjahrs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>floor</source>
      <translation>Boden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>frozen</source>
      <translation>Eingefrorenes</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>frozen at</source>
      <translation>eingefroren um</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>frozen on</source>
      <translation>eingefroren am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>grade</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>grade cause</source>
      <translation>Ursache der Note</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>grade reason</source>
      <translation>Grund der Note</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>guardrail</source>
      <translation>Leitplanke</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>happened</source>
      <translation>geschehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>headline</source>
      <translation>Schlagzeile</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>healthy high</source>
      <translation>gesund bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>healthy low</source>
      <translation>gesund ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>indicator</source>
      <translation>Vor- oder nachlaufend</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>initials</source>
      <translation>Kürzel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>initiative</source>
      <translation>Initiative</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>item</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>lag</source>
      <translation>Verzug</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>lead</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>lesson</source>
      <translation>Lehre</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>limit key results high</source>
      <translation>Obergrenze Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>limit key results low</source>
      <translation>Untergrenze Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>limit kpis</source>
      <translation>Grenze für KPIs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>limit objectives</source>
      <translation>Grenze für Objectives</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>link</source>
      <translation>Verknüpfung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>litmus answer</source>
      <translation>Antwort auf die Prüffrage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>looked at</source>
      <translation>angesehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>made at</source>
      <translation>gemacht um</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>measure</source>
      <translation>Messart</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>measurement</source>
      <translation>Messwert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>new limits</source>
      <translation>neue Grenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>next focus</source>
      <translation>nächster Fokus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>north star</source>
      <translation>Nordstern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>objective</source>
      <translation>Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>on</source>
      <translation>zu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>order</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>owner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>parent</source>
      <translation>steht unter</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>parked on</source>
      <translation>geparkt am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>parked reason</source>
      <translation>Grund des Parkens</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>percent of plan</source>
      <translation>Prozent vom Plan</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>record</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>reflection</source>
      <translation>Nachdenken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>review</source>
      <translation>Rückblick</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>ritual</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>screening</source>
      <translation>Ausreißer prüfen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>segment</source>
      <translation>Segment</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>since</source>
      <translation>seit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>skip weekends</source>
      <translation>Wochenenden auslassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>skipped item</source>
      <translation>Übersprungenes</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>source field</source>
      <translation>Feld der Quelle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>spread</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>standing</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>support</source>
      <translation>Unterstützung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>supports</source>
      <translation>unterstützt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>target high</source>
      <translation>Ziel bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>target low</source>
      <translation>Ziel ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>target ratio</source>
      <translation>Zielanteil</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>team</source>
      <translation>Team</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>until</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>valid from</source>
      <translation>gilt ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>value date</source>
      <translation>Tag des Werts</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>watch high</source>
      <translation>Beobachten bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>watch low</source>
      <translation>Beobachten ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>week start</source>
      <translation>Wochenbeginn</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>what</source>
      <translation>was</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>winning</source>
      <translation>Gewinnen wir</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/nouns.py" />
      <source>workspace</source>
      <translation>Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/objective_status.py" />
      <source>{status} · {n} {holding}</source>
      <translation>{status} · {n} {holding}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>All stable. Where do we invest next?</source>
      <translation>Alles stabil. Wo investieren wir als Nächstes?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Cruising</source>
      <translation>In voller Fahrt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Not steering</source>
      <translation>Ohne Steuer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Reaching goals at an unsustainable cost; the engine is overheating</source>
      <translation>Ziele werden zu einem Preis erreicht, der nicht hält; die Maschine überhitzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Stable, but not steering</source>
      <translation>Stabil, aber ohne Steuer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Steering blind</source>
      <translation>Blind am Steuer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Stop and fix</source>
      <translation>Anhalten und richten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>The machine works, but it is pointed wrong</source>
      <translation>Die Maschine läuft, aber in die falsche Richtung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Too much is silent to say</source>
      <translation>Zu vieles schweigt, um etwas zu sagen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>What are we pushing on this quarter?</source>
      <translation>Was treiben wir dieses Quartal voran?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>What do we stop today?</source>
      <translation>Womit hören wir heute auf?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Which goal may slow down until {kpi} is healthy?</source>
      <translation>Welches Ziel darf langsamer werden, bis {kpi} gesund ist?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Which objective no longer matches reality?</source>
      <translation>Welches Objective passt nicht mehr zur Wirklichkeit?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Which three numbers would tell us how we are?</source>
      <translation>Welche drei Zahlen würden uns sagen, wie es uns geht?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>Who can bring the missing numbers up to date?</source>
      <translation>Wer kann die fehlenden Zahlen nachtragen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{name} in {state}</source>
      <translation>{name}: {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{name} {state}</source>
      <translation>{name} {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{reading}, except: {exceptions}</source>
      <translation>{reading}, außer: {exceptions}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/reading_words.py" />
      <source>{reading}: {exceptions}</source>
      <translation>{reading}: {exceptions}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/references.py" />
      <source>'{text}' could be {candidates}, so nothing was done. Name one of them.</source>
      <translation>„{text}“ könnte {candidates} sein; nichts wurde getan. Nenne eines davon.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/references.py" />
      <source>Look at the names again.</source>
      <translation>Sieh die Namen noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/references.py" />
      <source>No cycle has begun by {today}, so nothing was done. Name the cycle you mean.</source>
      <translation>Bis {today} hat kein Zyklus begonnen; nichts wurde getan. Nenne den gemeinten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/references.py" />
      <source>Nothing here is called '{text}', so nothing was done. {hint}</source>
      <translation>Nichts heißt hier „{text}“; nichts wurde getan. {hint}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>No ask for the board yet.</source>
      <translation>Noch keine Bitte an das Board.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>No headline is written: a made one stands on the cover.</source>
      <translation>Es gibt keine Überschrift: auf dem Deckblatt steht eine erzeugte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>{name} has no data: nothing can be said of it.</source>
      <translation>{name} hat keine Werte: darüber lässt sich nichts sagen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>{name} has no grade.</source>
      <translation>{name} hat keine Note.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>{name} has no value of late: it counts nowhere.</source>
      <translation>{name} hat keinen neueren Wert: es zählt nirgends.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>{name} is stale.</source>
      <translation>{name} ist veraltet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>{name} was promised and missed: no reason is printed.</source>
      <translation>{name} war zugesagt und wurde verfehlt: es steht kein Grund dabei.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>{name}: an alert was resolved without a cause.</source>
      <translation>{name}: ein Alarm wurde ohne Ursache erledigt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_gaps.py" />
      <source>“What we learned” has {n} of {all} lessons.</source>
      <translation>„Was wir gelernt haben“ hat {n} von {all} Lehren.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_proposals.py" />
      <source>How do our first three KPIs tie to an objective?</source>
      <translation>Wie hängen unsere ersten drei KPIs an einem Objective?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_proposals.py" />
      <source>If we hit every KPI and still feel that we are losing, what is missing?</source>
      <translation>Wenn wir jede KPI treffen und trotzdem das Gefühl haben zu verlieren: was fehlt?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_proposals.py" />
      <source>Would a new colleague understand in 30 seconds why we chose this?</source>
      <translation>Würde jemand Neues in 30 Sekunden verstehen, warum wir das gewählt haben?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_proposals.py" />
      <source>no reason is written</source>
      <translation>kein Grund ist aufgeschrieben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_proposals.py" />
      <source>{kpi}: tied to no objective</source>
      <translation>{kpi}: hängt an keinem Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_proposals.py" />
      <source>{kpi}: {objectives}</source>
      <translation>{kpi}: {objectives}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_proposals.py" />
      <source>{title}: {why}</source>
      <translation>{title}: {why}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>1 of {n} objectives is on track</source>
      <translation>1 von {n} Objectives ist auf Kurs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>1 of {n} objectives was delivered</source>
      <translation>1 von {n} Objectives wurde erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>There is nothing to report yet: no gauges and no objectives.</source>
      <translation>Noch gibt es nichts zu berichten: keine Anzeigen und keine Objectives.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>all {n} objectives are on track</source>
      <translation>alle {n} Objectives sind auf Kurs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>all {n} objectives were delivered</source>
      <translation>alle {n} Objectives wurden erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>the one objective has no data yet</source>
      <translation>das eine Objective hat noch keine Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>the one objective was delivered</source>
      <translation>das eine Objective wurde erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>the one objective was not delivered</source>
      <translation>das eine Objective wurde nicht erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>the {n} objectives have no data yet</source>
      <translation>die {n} Objectives haben noch keine Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>{good} of {n} objectives are on track</source>
      <translation>{good} von {n} Objectives sind auf Kurs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>{good} of {n} objectives were delivered</source>
      <translation>{good} von {n} Objectives wurden erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/review_words.py" />
      <source>{machine}, and {way}.</source>
      <translation>{machine}, und {way}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/separators.py" />
      <source>1,234.5</source>
      <translation>1.234,5</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>at risk</source>
      <translation>gefährdet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>dropped</source>
      <translation>aufgegeben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>graded</source>
      <translation>benotet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>no baseline</source>
      <translation>kein Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>no data</source>
      <translation>keine Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>no limits set</source>
      <translation>keine Grenzen gesetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>not started</source>
      <translation>nicht begonnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>off track</source>
      <translation>kritisch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>out of date</source>
      <translation>veraltet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>parked</source>
      <translation>geparkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>stale</source>
      <translation>verstummt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>to be graded</source>
      <translation>zu benoten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>{day} {year}</source>
      <translation>{day} {year}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/spoken.py" />
      <source>{n} days ago</source>
      <translation>vor {n} Tagen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>As far as expected, {expected}.</source>
      <translation>Wie erwartet, {expected}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Confidence is {n} of 10.</source>
      <translation>Die Zuversicht ist {n} von 10.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Graded {grade}.</source>
      <translation>Benotet mit {grade}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>In range in {inside} of {due} periods so far.</source>
      <translation>Bisher in {inside} von {due} Perioden im Bereich.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>It is not said yet where it starts from.</source>
      <translation>Noch ist nicht gesagt, wo es beginnt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>It is reached.</source>
      <translation>Es ist erreicht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>It was due on {day}.</source>
      <translation>Es war am {day} fällig.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Late: {title}.</source>
      <translation>Verspätet: {title}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>No milestone is late.</source>
      <translation>Kein Meilenstein ist verspätet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>No news for {n} days; it was {status}.</source>
      <translation>Seit {n} Tagen nichts Neues; es war {status}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Nobody said yet how sure they are.</source>
      <translation>Noch hat niemand gesagt, wie sicher er ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>Set by {by} until the next check-in: {reason}</source>
      <translation>Von {by} gesetzt bis zum nächsten Check-in: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>There is neither a value nor a check-in yet.</source>
      <translation>Es gibt noch weder einen Wert noch einen Check-in.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>no reason given</source>
      <translation>kein Grund genannt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>stale · was {status}</source>
      <translation>verstummt · war {status}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{cycle} begins on {day}.</source>
      <translation>{cycle} beginnt am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{cycle} ended on {day}.</source>
      <translation>{cycle} endete am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{gap} ahead of the expected {expected}.</source>
      <translation>{gap} vor dem Erwarteten, {expected}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{gap} behind the expected {expected}.</source>
      <translation>{gap} hinter dem Erwarteten, {expected}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{n} milestones are late.</source>
      <translation>{n} Meilensteine sind verspätet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/status.py" />
      <source>{status} · set by hand</source>
      <translation>{status} · von Hand gesetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/suggested.py" />
      <source>as in {day}</source>
      <translation>wie in {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/suggested.py" />
      <source>as on {day}</source>
      <translation>wie am {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/suggested.py" />
      <source>sum of its segments</source>
      <translation>Summe der Segmente</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>1 key result</source>
      <translation>1 Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>1 objective</source>
      <translation>1 Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>Key result {name}: {figures}</source>
      <translation>Key Result {name}: {figures}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>Objective {name}: {figures}</source>
      <translation>Objective {name}: {figures}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>confidence {n} of 10</source>
      <translation>Zuversicht {n} von 10</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>expected {share}</source>
      <translation>erwartet {share}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>from {baseline} to {target}</source>
      <translation>von {baseline} auf {target}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>lowest confidence {n} of 10, {ref}</source>
      <translation>niedrigste Zuversicht {n} von 10, {ref}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>no value yet</source>
      <translation>noch kein Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>progress {share}</source>
      <translation>Fortschritt {share}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{cycle}: {objectives}, {key_results}, day {day} of {days}, progress {share}</source>
      <translation>{cycle}: {objectives}, {key_results}, Tag {day} von {days}, Fortschritt {share}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{n} key results</source>
      <translation>{n} Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{n} objectives</source>
      <translation>{n} Objectives</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{n} of {total} reported</source>
      <translation>{n} von {total} gemeldet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/tree_words.py" />
      <source>{value} so far</source>
      <translation>{value} bisher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/two_readings.py" />
      <source>'{text}' could be {point} or {whole}. The file uses the decimal point elsewhere.</source>
      <translation>„{text}“ könnte {point} oder {whole} sein. Die Datei verwendet sonst den Dezimalpunkt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/unusual.py" />
      <source>{value} is more than 100 sigma from usual ({low} to {high}).</source>
      <translation>{value} liegt mehr als 100 Sigma vom Üblichen entfernt ({low} bis {high}).</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/unusual.py" />
      <source>{value} is {n} sigma from usual ({low} to {high}).</source>
      <translation>{value} liegt {n} Sigma vom Üblichen entfernt ({low} bis {high}).</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Fri</source>
      <translation>Fr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Mon</source>
      <translation>Mo</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Next check-in {day}</source>
      <translation>Nächster Check-in {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Sat</source>
      <translation>Sa</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Sun</source>
      <translation>So</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Thu</source>
      <translation>Do</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Tue</source>
      <translation>Di</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>Wed</source>
      <translation>Mi</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/week.py" />
      <source>{name}: {period}, {span}</source>
      <translation>{name}: {period}, {span}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/workspace.py" />
      <source>There is no {kind} {id} in this file, so nothing was done. Look again.</source>
      <translation>Es gibt kein {kind} {id} in dieser Datei; nichts wurde getan. Sieh noch einmal nach.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/writing/numbers.py" />
      <source>no change</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/domain/writing/numbers.py" />
      <source>pts</source>
      <translation>Pkt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/calendar_out.py" />
      <source>Check-in of {name}</source>
      <translation>Check-in von {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/calendar_out.py" />
      <source>Numbers that are due, then how sure we are of each key result.</source>
      <translation>Fällige Zahlen, dann, wie sicher wir bei jedem Key Result sind.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/calendar_out.py" />
      <source>{name} cannot be written ({why}), so there is no calendar file.</source>
      <translation>{name} lässt sich nicht schreiben ({why}); es gibt keine Kalenderdatei.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>OKRDesk cannot write {ending} files, so nothing was exported. Use .csv, .xlsx, .json or .md.</source>
      <translation>OKRDesk kann keine {ending}-Dateien schreiben; nichts wurde exportiert. Nimm .csv, .xlsx, .json oder .md.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>One CSV file holds one table, so nothing was exported. Say which with --what, or name a folder.</source>
      <translation>Eine CSV-Datei fasst eine Tabelle; nichts wurde exportiert. Sag mit --what welche, oder nenne einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>There is no folder {folder}, so nothing was exported. Make it first.</source>
      <translation>Es gibt keinen Ordner {folder}; nichts wurde exportiert. Lege ihn zuerst an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>{file} cannot be written here, so it was not exported. Choose another place.</source>
      <translation>{file} kann hier nicht geschrieben werden und wurde nicht exportiert. Wähle einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/exporting.py" />
      <source>{file} could not be written ({why}); what was there before is untouched.</source>
      <translation>{file} konnte nicht geschrieben werden ({why}); was vorher da war, ist unberührt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>Import {n} rows from {names}</source>
      <translation>{n} Zeilen aus {names} importiert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>No row of {name} could be taken, so nothing was imported. {first}</source>
      <translation>Keine Zeile von {name} konnte übernommen werden; nichts wurde importiert. {first}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>{cycle} is closed, so nothing was imported. Reopen it first, or name another cycle.</source>
      <translation>{cycle} ist abgeschlossen; nichts wurde importiert. Öffne ihn erst wieder, oder nenne einen anderen Zyklus.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>{name} has no columns that OKRDesk knows, so nothing was imported. KPI values need the headers Date, KPI, Value, or dates on one side and KPIs on the other.</source>
      <translation>{name} hat keine Spalten, die OKRDesk kennt; nichts wurde importiert. KPI-Werte brauchen die Überschriften Date, KPI, Value, oder Daten auf der einen und KPIs auf der anderen Seite.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/importing.py" />
      <source>{name} holds no rows, so nothing was imported. Check that it is the right file.</source>
      <translation>{name} enthält keine Zeilen; nichts wurde importiert. Prüfe, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>The column has no name, so its value was left out.</source>
      <translation>Die Spalte hat keinen Namen; ihr Wert wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>The row names no KPI, so it was left out. Say which with --kpi.</source>
      <translation>Die Zeile nennt keine KPI und wurde ausgelassen. Sag mit --kpi welche.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>The row names no KPI, so its values were left out.</source>
      <translation>Die Zeile nennt keine KPI; ihre Werte wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/kpi_values.py" />
      <source>the row was left out</source>
      <translation>die Zeile wurde ausgelassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/markdown_okrs.py" />
      <source>It is only a link, so it was left out.</source>
      <translation>Es ist nur ein Link und wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/markdown_okrs.py" />
      <source>No objective or key result stands below it: left out.</source>
      <translation>Darunter steht weder Objective noch Key Result: ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/markdown_okrs.py" />
      <source>No objective stands above it, so it was left out.</source>
      <translation>Darüber steht kein Objective; es wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' could be day or month first, so the row was left out. Say --dates dmy or --dates mdy.</source>
      <translation>„{text}“ könnte mit Tag oder Monat beginnen; die Zeile wurde ausgelassen. Sag --dates dmy oder --dates mdy.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' could be read with a decimal point or a decimal comma, so the row was left out. Say --decimal . or --decimal ,</source>
      <translation>„{text}“ lässt sich mit Dezimalpunkt oder Dezimalkomma lesen; die Zeile wurde ausgelassen. Sag --decimal . oder --decimal ,</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' divides by nothing, so the row was left out.</source>
      <translation>„{text}“ teilt durch nichts; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/spelling.py" />
      <source>'{text}' is not a date of the calendar, so the row was left out.</source>
      <translation>„{text}“ ist kein Datum des Kalenders; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>There is no file {name}, so nothing was imported. Check the name.</source>
      <translation>Es gibt keine Datei {name}; nichts wurde importiert. Prüfe den Namen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} cannot be read ({why}), so nothing was imported.</source>
      <translation>{name} lässt sich nicht lesen ({why}); nichts wurde importiert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} has no sheet {sheet}, so nothing was imported. Choose one of its sheets.</source>
      <translation>{name} hat kein Blatt {sheet}; nichts wurde importiert. Wähle eines seiner Blätter.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is a folder, so nothing was imported. Name the files in it.</source>
      <translation>{name} ist ein Ordner; nichts wurde importiert. Nenne die Dateien darin.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is larger than 200 MB, so nothing was imported. Split it first.</source>
      <translation>{name} ist größer als 200 MB; nichts wurde importiert. Teile sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is not a text file, so nothing was imported. Export it as CSV first.</source>
      <translation>{name} ist keine Textdatei; nichts wurde importiert. Exportiere sie erst als CSV.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} is not a workbook that can be read, so nothing was imported.</source>
      <translation>{name} ist keine lesbare Arbeitsmappe; nichts wurde importiert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/text_files.py" />
      <source>{name} may not be read here, so nothing was imported. Ask who owns it.</source>
      <translation>{name} darf hier nicht gelesen werden; nichts wurde importiert. Frage, wem sie gehört.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_below.py" />
      <source>Its value is of {day}, outside {cycle}, so the check-in was left out.</source>
      <translation>Sein Wert ist vom {day}, außerhalb von {cycle}, deshalb wurde der Check-in weggelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_below.py" />
      <source>Ticked, but its cycle has not begun; it was taken as not done yet.</source>
      <translation>Abgehakt, aber der Zyklus hat nicht begonnen; es gilt als noch nicht erledigt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_below.py" />
      <source>{day} is outside {cycle}, so the check-in was left out.</source>
      <translation>{day} liegt außerhalb von {cycle}; der Check-in wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_okrs.py" />
      <source>{cycle} is closed, so “{title}” was left as it is. Reopen the cycle first.</source>
      <translation>{cycle} ist abgeschlossen; „{title}“ blieb, wie es ist. Öffne den Zyklus erst wieder.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_values.py" />
      <source>Row {row} gives {kpi} a value on the same date; that one was taken.</source>
      <translation>Zeile {row} gibt {kpi} einen Wert am selben Datum; jener wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/exchange/weave_values.py" />
      <source>{day} has not come yet, so the row was left out.</source>
      <translation>{day} ist noch nicht gekommen; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>It sleeps.</source>
      <translation>Er ruht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Its usual range is {low} to {high}.</source>
      <translation>Der übliche Bereich ist {low} bis {high}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Nobody has taken it yet.</source>
      <translation>Noch hat ihn niemand übernommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>North Star</source>
      <translation>Nordstern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Somebody is on it.</source>
      <translation>Jemand ist dran.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>Somebody looked at it; nobody has taken it yet.</source>
      <translation>Jemand hat hingesehen; übernommen hat ihn noch niemand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>data error</source>
      <translation>Datenfehler</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>one-off</source>
      <translation>Einzelfall</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside</source>
      <translation>von außen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: competitor</source>
      <translation>von außen: Wettbewerb</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: law</source>
      <translation>von außen: Gesetz</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: market</source>
      <translation>von außen: Markt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: platform</source>
      <translation>von außen: Plattform</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>outside: weather</source>
      <translation>von außen: Wetter</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>real change</source>
      <translation>echte Änderung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>{guards}: are you still as sure?</source>
      <translation>{guards}: bist du noch genauso sicher?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/alert_words.py" />
      <source>{what} since {day}</source>
      <translation>{what} seit {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>Initiative {name}</source>
      <translation>Initiative {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>Initiatives</source>
      <translation>Initiativen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>KPI {name}</source>
      <translation>KPI {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>KPIs</source>
      <translation>KPIs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>KR {ref} {name}</source>
      <translation>KR {ref} {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>Key results</source>
      <translation>Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>Objective {ref} {name}</source>
      <translation>Objective {ref} {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>Objectives</source>
      <translation>Objectives</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>guards {thing}</source>
      <translation>sichert {thing} ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>is the number of {thing}</source>
      <translation>ist die Zahl von {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>is to move {thing}</source>
      <translation>soll {thing} bewegen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>its number is {thing}</source>
      <translation>die Zahl dazu ist {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>leads to {thing}</source>
      <translation>führt zu {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>proves {thing}</source>
      <translation>belegt {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>serves {thing}</source>
      <translation>dient {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>supports {thing}</source>
      <translation>unterstützt {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{things} things, {ties} ties, {loose} loose</source>
      <translation>{things} Dinge, {ties} Verbindungen, {loose} lose</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{thing} guards it</source>
      <translation>{thing} sichert es ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{thing} is to move it</source>
      <translation>{thing} soll es bewegen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{thing} leads to it</source>
      <translation>{thing} führt dorthin</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{thing} proves it</source>
      <translation>{thing} belegt es</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{thing} serves it</source>
      <translation>{thing} dient ihm</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{thing} supports it</source>
      <translation>{thing} unterstützt es</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/chain_words.py" />
      <source>{thing}: {ties}.</source>
      <translation>{thing}: {ties}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>Are we winning? {text}</source>
      <translation>Gewinnen wir? {text}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>Gauges that needed a word</source>
      <translation>Anzeigen, die ein Wort brauchten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>Headline: {text}</source>
      <translation>Schlagzeile: {text}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>Next focus: {text}</source>
      <translation>Nächster Fokus: {text}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>The week</source>
      <translation>Die Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>{gauge}: {word}</source>
      <translation>{gauge}: {word}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>{number}, {state}</source>
      <translation>{number}, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>{n} of 10</source>
      <translation>{n} von 10</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/check_in_summary.py" />
      <source>{title}: {value}, confidence {sure}, {status}</source>
      <translation>{title}: {value}, Zuversicht {sure}, {status}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>a level</source>
      <translation>ein Stand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>a share</source>
      <translation>ein Anteil</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>a total per period</source>
      <translation>eine Summe je Periode</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>a total, counted from nothing</source>
      <translation>eine Summe, von nichts an gezählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>after them (lagging)</source>
      <translation>nach ihnen (nachlaufend)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>around a level</source>
      <translation>um einen Stand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>around a trend</source>
      <translation>um einen Trend</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>around growth</source>
      <translation>um ein Wachstum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>as its values ask for</source>
      <translation>wie ihre Werte es verlangen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>before results do (leading)</source>
      <translation>vor Ergebnissen (vorlaufend)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>broken</source>
      <translation>gebrochen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>closed</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>doing</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>even</source>
      <translation>gleichmäßig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>guards it</source>
      <translation>sichert es ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>holds</source>
      <translation>gilt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>in a range</source>
      <translation>in einem Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>in review</source>
      <translation>im Rückblick</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>keeping in a range</source>
      <translation>in einem Bereich halten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>key KPI</source>
      <translation>Haupt-KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>late, most near the end</source>
      <translation>spät, das meiste am Ende</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>leads to it</source>
      <translation>führt dorthin</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>levels with a name</source>
      <translation>Stufen mit Namen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>mean range</source>
      <translation>mittlere Spannweite</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>median range</source>
      <translation>Median der Spannweiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>milestones</source>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>money</source>
      <translation>Geld</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>other number</source>
      <translation>weitere Zahl</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>own steps</source>
      <translation>eigene Schritte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>percent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>ratio</source>
      <translation>Verhältnis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>to do</source>
      <translation>zu tun</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>two weeks</source>
      <translation>zwei Wochen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>we must reach it</source>
      <translation>wir müssen es erreichen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>we reach for it</source>
      <translation>wir strecken uns danach</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>what was added</source>
      <translation>was hinzukam</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>where it stands</source>
      <translation>wo es steht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>yes or no</source>
      <translation>ja oder nein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>↑ higher</source>
      <translation>↑ höher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/choice_words.py" />
      <source>↓ lower</source>
      <translation>↓ niedriger</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>1 day left</source>
      <translation>noch 1 Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>ended {age}</source>
      <translation>endete {age}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>in {n} days</source>
      <translation>in {n} Tagen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>last day</source>
      <translation>letzter Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/days.py" />
      <source>{n} days left</source>
      <translation>noch {n} Tage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/explain_words.py" />
      <source>better than usual</source>
      <translation>besser als üblich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/explain_words.py" />
      <source>higher than usual</source>
      <translation>höher als üblich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/explain_words.py" />
      <source>lower than usual</source>
      <translation>niedriger als üblich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/explain_words.py" />
      <source>worse than usual</source>
      <translation>schlechter als üblich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/fold.py" />
      <source>1 segment</source>
      <translation>1 Segment</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/fold.py" />
      <source>{n} segments</source>
      <translation>{n} Segmente</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/fold.py" />
      <source>{segments} below, minus folds them</source>
      <translation>{segments} darunter, Minus klappt sie zu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/fold.py" />
      <source>{segments} folded, plus unfolds them</source>
      <translation>{segments} zugeklappt, Plus klappt sie auf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Bottom of the share</source>
      <translation>Nenner des Anteils</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Check-in day</source>
      <translation>Tag des Check-ins</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Check-in on {thing}</source>
      <translation>Check-in zu {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Place in the list</source>
      <translation>Platz in der Liste</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>Top of the share</source>
      <translation>Zähler des Anteils</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/history_words.py" />
      <source>{kind} of {thing}</source>
      <translation>{kind} von {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>Add value</source>
      <translation>Wert eintragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>KR {ref}: {p} likely</source>
      <translation>KR {ref}: {p} Chance</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>KR {ref}: {status}</source>
      <translation>KR {ref}: {status}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>KR {ref}: {status}, {p} likely</source>
      <translation>KR {ref}: {status}, {p} Chance</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>best in a range</source>
      <translation>am besten in einem Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>higher is better</source>
      <translation>höher ist besser</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>lower is better</source>
      <translation>niedriger ist besser</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>target {low} to {high}</source>
      <translation>Ziel {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_card.py" />
      <source>{says}; tags {tags}</source>
      <translation>{says}; Schlagworte {tags}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_value.py" />
      <source>first value</source>
      <translation>erster Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_value.py" />
      <source>{age} · due {cadence}</source>
      <translation>{age} · fällig {cadence}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_value.py" />
      <source>{change} on {period}</source>
      <translation>{change} gegen {period}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_value.py" />
      <source>{change} · signal</source>
      <translation>{change} · Signal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_value.py" />
      <source>{change} · usual</source>
      <translation>{change} · üblich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_value.py" />
      <source>{period}, so far</source>
      <translation>{period}, bisher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>2 of the last 3 values near the lower end of the usual range</source>
      <translation>2 der letzten 3 Werte nahe dem unteren Ende des üblichen Bereichs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>2 of the last 3 values near the upper end of the usual range</source>
      <translation>2 der letzten 3 Werte nahe dem oberen Ende des üblichen Bereichs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Above its usual range</source>
      <translation>Über dem üblichen Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Below its usual range</source>
      <translation>Unter dem üblichen Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Expected {cadence}: 1 day overdue</source>
      <translation>Erwartet {cadence}: 1 Tag überfällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Expected {cadence}: {n} days overdue</source>
      <translation>Erwartet {cadence}: {n} Tage überfällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>No limits yet: say where worry starts</source>
      <translation>Noch keine Grenzen: sag, ab wann du dir Sorgen machst</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>No value yet: add the first one</source>
      <translation>Noch kein Wert: trage den ersten ein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>Usual wobble</source>
      <translation>Übliches Schwanken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>daily</source>
      <translation>täglich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>monthly</source>
      <translation>monatlich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>quarterly</source>
      <translation>vierteljährlich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/kpi_why.py" />
      <source>weekly</source>
      <translation>wöchentlich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal downwards</source>
      <translation>ein Signal nach unten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal of concern</source>
      <translation>ein Signal zur Sorge</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal of improvement</source>
      <translation>ein Signal der Besserung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>a signal upwards</source>
      <translation>ein Signal nach oben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>due {day}</source>
      <translation>fällig {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>last of the month</source>
      <translation>letzter des Monats</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>so far</source>
      <translation>bisher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>total of the month</source>
      <translation>Summe des Monats</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>whole month</source>
      <translation>ganzer Monat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/month_words.py" />
      <source>{met} of {due}</source>
      <translation>{met} von {due}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/origins.py" />
      <source>computed</source>
      <translation>berechnet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/origins.py" />
      <source>from check-ins</source>
      <translation>aus Check-ins</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/origins.py" />
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/origins.py" />
      <source>pasted</source>
      <translation>eingefügt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/origins.py" />
      <source>pulled from a source</source>
      <translation>aus einer Quelle geholt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/origins.py" />
      <source>typed by hand</source>
      <translation>von Hand getippt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>Since you last looked ({moment}): {people}</source>
      <translation>Seit du zuletzt hier warst ({moment}): {people}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>changed 1 thing</source>
      <translation>änderte 1 Sache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>changed {n} things</source>
      <translation>änderte {n} Sachen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>checked in once</source>
      <translation>checkte einmal ein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>checked in {n} times</source>
      <translation>checkte {n}-mal ein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>lowered KR {ref} {b} → {a}</source>
      <translation>senkte KR {ref} {b} → {a}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>raised KR {ref} {b} → {a}</source>
      <translation>hob KR {ref} {b} → {a}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>recorded 1 value</source>
      <translation>trug 1 Wert ein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/since_words.py" />
      <source>recorded {n} values</source>
      <translation>trug {n} Werte ein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Act</source>
      <translation>Handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Healthy</source>
      <translation>Gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Out of date</source>
      <translation>Veraltet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>Watch</source>
      <translation>Beobachten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/states.py" />
      <source>no colour</source>
      <translation>keine Farbe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/tree_words.py" />
      <source>by {share}</source>
      <translation>bis {share}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/tree_words.py" />
      <source>lowest, {ref}</source>
      <translation>niedrigste, {ref}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/tree_words.py" />
      <source>was {n}</source>
      <translation>war {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>Usual range: needs {n} more values.</source>
      <translation>Üblicher Bereich: braucht {n} weitere Werte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>Usual {low} to {high}</source>
      <translation>Üblich {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>{usual}, centre {centre}</source>
      <translation>{usual}, Mitte {centre}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/look/usual_words.py" />
      <source>{usual}; on trial, {n} more values</source>
      <translation>{usual}; auf Probe, {n} weitere Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/chain_model.py" />
      <source>Loose</source>
      <translation>Lose</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/chain_model.py" />
      <source>Thing</source>
      <translation>Sache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/chain_model.py" />
      <source>What is done for it</source>
      <translation>Was dafür getan wird</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/chain_model.py" />
      <source>What it does</source>
      <translation>Was es bewirkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/chain_model.py" />
      <source>loose</source>
      <translation>lose</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Alert</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Check-in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Cycle</source>
      <translation>Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>KPI</source>
      <translation>KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>People</source>
      <translation>Menschen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>{n} fields</source>
      <translation>{n} Felder</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>{thing}, {field}</source>
      <translation>{thing}, {field}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/change_words.py" />
      <source>{value} and {n} more</source>
      <translation>{value} und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Confidence</source>
      <translation>Zuversicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/check_ins_model.py" />
      <source>Key result</source>
      <translation>Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/grades_model.py" />
      <source>no grade</source>
      <translation>keine Note</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/grades_model.py" />
      <source>{title}, mean {grade}, {state}</source>
      <translation>{title}, Mittel {grade}, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/grades_model.py" />
      <source>{title}, {way}, at the end {end}, measured {measured}, grade {grade}, {state}</source>
      <translation>{title}, {way}, am Ende {end}, gemessen {measured}, Note {grade}, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/grades_model.py" />
      <source>{title}, {way}, at the end {end}, measured {measured}, no grade given yet, proposed {grade}, {state}</source>
      <translation>{title}, {way}, am Ende {end}, gemessen {measured}, noch keine Note, vorgeschlagen {grade}, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>Today, {day}</source>
      <translation>Heute, {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>{time}, {who}: {thing}, before {before}, after {after}</source>
      <translation>{time}, {who}: {thing}, vorher {before}, nachher {after}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/history_model.py" />
      <source>{time}, {who}: {thing}, before {before}, after {after}, undone since</source>
      <translation>{time}, {who}: {thing}, vorher {before}, nachher {after}, seither rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>Key KPI</source>
      <translation>Haupt-KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>Target met</source>
      <translation>Ziel erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>{kpi}: target met in {months} months</source>
      <translation>{kpi}: Ziel in {months} Monaten erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/month_model.py" />
      <source>{month} so far</source>
      <translation>{month} bisher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/options_model.py" />
      <source>{name}, chosen</source>
      <translation>{name}, gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>KPIs and key results</source>
      <translation>KPIs und Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>KR {ref}</source>
      <translation>KR {ref}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>Set a value</source>
      <translation>Einen Wert setzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>objective {ref}</source>
      <translation>Objective {ref}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>writes {period}</source>
      <translation>schreibt {period}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>writes {period}, so far</source>
      <translation>schreibt {period}, bisher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_entries.py" />
      <source>“{typed}” could be {numbers}: choose one.</source>
      <translation>„{typed}“ könnte {numbers} sein: wähle eines davon.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/palette_model.py" />
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/parked_model.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/parked_model.py" />
      <source>Objective</source>
      <translation>Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/parked_model.py" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/parked_model.py" />
      <source>Was in</source>
      <translation>War in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/parked_model.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/parked_model.py" />
      <source>{kind} {name}, parked {since}: {why}</source>
      <translation>{kind} {name}, geparkt {since}: {why}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>1 day</source>
      <translation>1 Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>KPI and cause</source>
      <translation>KPI und Ursache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>Open for</source>
      <translation>Wie lange offen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>Resolved as</source>
      <translation>Gelöst als</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>What was done</source>
      <translation>Was getan wurde</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>over by itself</source>
      <translation>von selbst vorbei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/past_alerts_model.py" />
      <source>{n} days</source>
      <translation>{n} Tage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>Period</source>
      <translation>Periode</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>check-in</source>
      <translation>Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>formula</source>
      <translation>Formel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>left out: {reason}</source>
      <translation>ausgenommen: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>pulled</source>
      <translation>geholt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>typed</source>
      <translation>getippt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>{period}: no value yet, {due}</source>
      <translation>{period}: noch kein Wert, {due}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/series_model.py" />
      <source>{period}: {value}, {origin}</source>
      <translation>{period}: {value}, {origin}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Chance</source>
      <translation>Chance</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>From → to</source>
      <translation>Von → auf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Objective and key result</source>
      <translation>Objective und Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Owner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_model.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_moves.py" />
      <source>A key result stands below an objective: let it go on one.</source>
      <translation>Ein Key Result steht unter einem Objective: lass es auf einem los.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_moves.py" />
      <source>An objective stands beside or below another one, not below a key result.</source>
      <translation>Ein Objective steht neben oder unter einem anderen, nicht unter einem Key Result.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/tree_moves.py" />
      <source>Nothing can stand below itself.</source>
      <translation>Nichts kann unter sich selbst stehen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/typed_value.py" />
      <source>{says} Right?</source>
      <translation>{says} Stimmt das?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/way_model.py" />
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/way_model.py" />
      <source>{day}, foreseen</source>
      <translation>{day}, vorhergesehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/qtmodels/way_model.py" />
      <source>{day}: {value}, pace {pace}</source>
      <translation>{day}: {value}, Tempo {pace}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>A chance is a random walk seen through noise: how far the values moved so far, over the time left; it is never below 2% nor above 98% before the end.</source>
      <translation>Eine Chance ist eine Zufallsbewegung, durch Rauschen gesehen: wie weit sich die Werte bisher bewegten, über die Zeit, die bleibt; vor dem Ende liegt sie nie unter 2 % und nie über 98 %.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>A gauge's usual range is its mean ± 2.66 × the mean moving range since the newest break. News is a value beyond it, 7 in a row on one side or one way, or 2 of 3 near its end.</source>
      <translation>Der übliche Bereich einer Anzeige ist ihr Mittel ± 2,66 × die mittlere gleitende Spannweite seit dem jüngsten Bruch. Eine Nachricht ist ein Wert außerhalb, 7 in Folge auf einer Seite oder in einer Richtung, oder 2 von 3 nahe am Rand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>A grade is the progress in tenths, rounded half up, unless a reason is printed beside it.</source>
      <translation>Eine Note ist der Fortschritt in Zehnteln, kaufmännisch gerundet, es sei denn, ein Grund steht dabei.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>A key result is on track from a chance of 70%, off track below 30%; without a forecast by its gap to the even pace, from −0.05 and below −0.20.</source>
      <translation>Ein Key Result ist ab einer Chance von 70 % auf Kurs und unter 30 % kritisch; ohne Prognose zählt der Abstand zum gleichmäßigen Tempo, ab −0,05 und unter −0,20.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>Health of the gauges</source>
      <translation>Gesundheit der Anzeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>Progress is (now − from) / (to − from), held between 0 and 1; what has no value counts 0.</source>
      <translation>Fortschritt ist (jetzt − von) / (bis − von), zwischen 0 und 1 gehalten; was keinen Wert hat, zählt 0.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>Success is the whole way of a committed objective and 0.7 of an aspirational one.</source>
      <translation>Erfolg ist bei einem zugesagten Objective der ganze Weg, bei einem ehrgeizigen 0,7 davon.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>The health of the gauges counts healthy 1, watch 0.5 and act 0, the North Star double; what is out of date counts nowhere.</source>
      <translation>Für die Gesundheit der Anzeigen zählt Gesund 1, Beobachten 0,5 und Handeln 0, der Nordstern doppelt; was veraltet ist, zählt nirgends.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/arithmetic.py" />
      <source>mean of {terms}</source>
      <translation>Mittel aus {terms}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/closing_pages.py" />
      <source>Next: {cycle}</source>
      <translation>Als Nächstes: {cycle}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/closing_pages.py" />
      <source>No bias that could not be luck: {bias} points, over {n} key results.</source>
      <translation>Keine Schieflage, die nicht Zufall sein könnte: {bias} Punkte über {n} Key Results.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/closing_pages.py" />
      <source>We were too careful by {bias} points, over {n} key results.</source>
      <translation>Wir waren um {bias} Punkte zu vorsichtig, über {n} Key Results.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/closing_pages.py" />
      <source>We were too sure by {bias} points, over {n} key results.</source>
      <translation>Wir waren uns um {bias} Punkte zu sicher, über {n} Key Results.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/closing_pages.py" />
      <source>What goes on</source>
      <translation>Was weitergeht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/errata.py" />
      <source>kept in the file</source>
      <translation>in der Datei geführt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/errata.py" />
      <source>value of the quarter before</source>
      <translation>Wert des Quartals davor</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>Dotted: success from {share}</source>
      <translation>Gepunktet: Erfolg ab {share}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>Dotted: success from {share}, as all are committed</source>
      <translation>Gepunktet: Erfolg ab {share}, da alle zugesagt sind</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>Dotted: success from {share}, of committed ones from {whole}</source>
      <translation>Gepunktet: Erfolg ab {share}, bei zugesagten ab {whole}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>Draft, values as of</source>
      <translation>Entwurf, Werte vom</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>In review, values frozen on</source>
      <translation>In Durchsicht, Werte eingefroren am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>Values frozen on</source>
      <translation>Werte eingefroren am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>What changed</source>
      <translation>Was sich änderte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>What changed since {cycle}</source>
      <translation>Was sich seit {cycle} änderte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>before its first check-in</source>
      <translation>vor dem ersten Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>cruising</source>
      <translation>in voller Fahrt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>cycle grade</source>
      <translation>Note des Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>day {day} of {days}</source>
      <translation>Tag {day} von {days}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>even pace today {share}</source>
      <translation>gleichmäßiges Tempo heute {share}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>gauges healthy</source>
      <translation>Anzeigen gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>mean progress of the objectives</source>
      <translation>mittlerer Fortschritt der Objectives</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>objectives delivered</source>
      <translation>Objectives erreicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>objectives on track</source>
      <translation>Objectives auf Kurs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>overheating</source>
      <translation>überhitzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>pointed wrong</source>
      <translation>falsche Richtung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>stop and fix</source>
      <translation>anhalten und richten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>was {state}</source>
      <translation>war {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>{first} to {last}, week by week</source>
      <translation>{first} bis {last}, Woche für Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/front_pages.py" />
      <source>{reading}. Gauges {health} healthy, objectives {track} on track.</source>
      <translation>{reading}. Anzeigen zu {health} gesund, Objectives zu {track} auf Kurs.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>All gauges are healthy</source>
      <translation>Alle Anzeigen sind gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>No gauge is in watch or act</source>
      <translation>Keine Anzeige steht auf Beobachten oder Handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>by a formula</source>
      <translation>mit einer Formel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>every day</source>
      <translation>täglich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>every month</source>
      <translation>monatlich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>every quarter</source>
      <translation>vierteljährlich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>every week</source>
      <translation>wöchentlich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>so far, {day}</source>
      <translation>bisher, {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{name} is in act</source>
      <translation>{name} steht auf Handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{name} is in watch</source>
      <translation>{name} steht auf Beobachten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{name} is out of date</source>
      <translation>{name} ist veraltet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{n} gauges are in act</source>
      <translation>{n} Anzeigen stehen auf Handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{n} gauges are in watch</source>
      <translation>{n} Anzeigen stehen auf Beobachten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/gauge_pages.py" />
      <source>{n} gauges are out of date</source>
      <translation>{n} Anzeigen sind veraltet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>Objective {ref}</source>
      <translation>Objective {ref}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>aspirational</source>
      <translation>ehrgeizig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>committed</source>
      <translation>zugesagt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>done {day}</source>
      <translation>erledigt {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>even pace {share}</source>
      <translation>gleichmäßiges Tempo {share}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>least sure: {confidence} of 10 ({ref})</source>
      <translation>am wenigsten sicher: {confidence} von 10 ({ref})</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>measured wrong</source>
      <translation>falsch gemessen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>moving away</source>
      <translation>entfernt sich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>must stay healthy</source>
      <translation>muss gesund bleiben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>no owner</source>
      <translation>niemand zuständig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>target was {value} until {day}</source>
      <translation>das Ziel war {value} bis {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>too ambitious</source>
      <translation>zu ehrgeizig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>too late</source>
      <translation>zu spät</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>wrong bet</source>
      <translation>falsche Wette</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>{done} of {all} reported</source>
      <translation>{done} von {all} gemeldet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>{share} of the way</source>
      <translation>{share} des Wegs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/goal_pages.py" />
      <source>{state}, due {day}</source>
      <translation>{state}, fällig {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>done: {title}</source>
      <translation>erledigt: {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>dropped: {title}</source>
      <translation>fallen gelassen: {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>met {met} of {due}</source>
      <translation>{met} von {due} erfüllt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>out of its healthy range, at worst act</source>
      <translation>außerhalb des gesunden Bereichs, schlimmstenfalls Handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>out of its healthy range, watch</source>
      <translation>außerhalb des gesunden Bereichs, Beobachten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>planned: {title}</source>
      <translation>geplant: {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>put off</source>
      <translation>aufgeschoben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>resolved</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>seen</source>
      <translation>gesehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>since {first}</source>
      <translation>seit {first}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>taken on</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>under way: {title}</source>
      <translation>im Gang: {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>what was done took it away</source>
      <translation>durch das Getane verschwunden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>wrong number</source>
      <translation>falsche Zahl</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/kpi_words.py" />
      <source>{span}, came {n} times</source>
      <translation>{span}, kam {n}-mal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/layout.py" />
      <source>'{found}' is no colour such as #0B5563, so nothing was written.</source>
      <translation>„{found}“ ist keine Farbe wie #0B5563, also wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/layout.py" />
      <source>A review has no part '{found}', so nothing was written.</source>
      <translation>Ein Rückblick hat keinen Teil „{found}“, also wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/layout.py" />
      <source>There is no paper '{found}', so nothing was written.</source>
      <translation>Es gibt kein Papier „{found}“, also wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/layout.py" />
      <source>{found} is too light for white paper, so nothing was written. Take a darker one.</source>
      <translation>{found} ist zu hell für weißes Papier, also wurde nichts geschrieben. Nimm eine dunklere.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/layout.py" />
      <source>{says} Use one of: {known}.</source>
      <translation>{says} Möglich sind: {known}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/logo.py" />
      <source>There is no logo at {path}, so nothing was taken. Choose a PNG, SVG or JPEG.</source>
      <translation>Unter {path} liegt kein Logo, also wurde keines genommen. Wähle ein PNG, SVG oder JPEG.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/logo.py" />
      <source>{name} holds text, links or programs. Save it as plain shapes, or as PNG.</source>
      <translation>{name} enthält Text, Verweise oder Programme. Speichern Sie es als reine Formen oder als PNG.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/logo.py" />
      <source>{name} is larger than 1 MiB. Choose a smaller logo.</source>
      <translation>{name} ist größer als 1 MiB. Wähle ein kleineres Logo.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/logo.py" />
      <source>{name} is no PNG, SVG or JPEG that can be read. Choose another.</source>
      <translation>{name} ist kein lesbares PNG, SVG oder JPEG. Wähle ein anderes.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/logo.py" />
      <source>{name} is wider or higher than 4096 dots. Choose a smaller logo.</source>
      <translation>{name} ist breiter oder höher als 4096 Punkte. Wähle ein kleineres Logo.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/mail.py" />
      <source>Look at these first: {things}.</source>
      <translation>Zuerst hierhin sehen: {things}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/mail.py" />
      <source>Nothing is in act, off track or out of date.</source>
      <translation>Nichts steht auf Handeln, ist kritisch oder veraltet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/mail.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/mail.py" />
      <source>there are no gauges</source>
      <translation>es gibt keine Anzeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/mail.py" />
      <source>{company}, {cycle}: grade {share}.</source>
      <translation>{company}, {cycle}: Note {share}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/mail.py" />
      <source>{company}, {cycle}: mean progress {share}, even pace {pace}.</source>
      <translation>{company}, {cycle}: mittlerer Fortschritt {share}, gleichmäßiges Tempo {pace}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/mail.py" />
      <source>{says} {reading}.</source>
      <translation>{says} {reading}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/notes.py" />
      <source>Shown by:</source>
      <translation>Belegt durch:</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>A year of each gauge</source>
      <translation>Ein Jahr jeder Anzeige</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Appendix</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Are we going the right way?</source>
      <translation>Sind wir auf dem richtigen Weg?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Arithmetic</source>
      <translation>Rechnung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Ask</source>
      <translation>Bitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Asked of ourselves</source>
      <translation>Uns selbst gefragt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Asks</source>
      <translation>Bitten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>At a glance</source>
      <translation>Auf einen Blick</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Carried on</source>
      <translation>Weitergeführt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Changed after the freeze. The pages before this one print the old value.</source>
      <translation>Nach dem Einfrieren geändert. Die Seiten davor zeigen den alten Wert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Check-in log</source>
      <translation>Check-in-Protokoll</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Checked in without a note.</source>
      <translation>Check-in ohne Notiz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Did confidence come true?</source>
      <translation>Traf die Zuversicht ein?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Errata</source>
      <translation>Errata</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Figure</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>First confidence</source>
      <translation>Erste Zuversicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Gauge</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Gauges</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Gauges beside it</source>
      <translation>Anzeigen daneben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Given up</source>
      <translation>Aufgegeben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Grade</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Grey: the usual range about its middle. Dots: news. Coloured ground: the band in force. Upright lines: what happened.</source>
      <translation>Grau: der übliche Bereich um seine Mitte. Punkte: Nachrichten. Farbiger Grund: das geltende Band. Senkrechte Linien: was geschah.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>How each figure was computed</source>
      <translation>Wie jede Zahl errechnet wurde</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>How sure (bars, of 10)</source>
      <translation>Wie sicher (Balken, von 10)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>How sure (bars, of 10) and chance (line)</source>
      <translation>Wie sicher (Balken, von 10) und Chance (Linie)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Is the machine healthy?</source>
      <translation>Ist die Maschine gesund?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Last 13 values</source>
      <translation>Letzte 13 Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Logo of</source>
      <translation>Logo von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Look at these first</source>
      <translation>Zuerst hierhin sehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Looking back</source>
      <translation>Rückblick</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No check-in yet.</source>
      <translation>Noch kein Check-in.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No gauges are kept in this file.</source>
      <translation>In dieser Datei gibt es keine Anzeigen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No key results yet: nothing would prove this objective.</source>
      <translation>Noch keine Key Results: nichts würde dieses Objective belegen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>No objectives are set for this cycle.</source>
      <translation>Für diesen Zyklus sind keine Objectives gesetzt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Other numbers</source>
      <translation>Weitere Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Prepared by</source>
      <translation>Vorbereitet von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Quarterly review</source>
      <translation>Quartalsrückblick</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Risks</source>
      <translation>Risiken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Risks, decisions and asks</source>
      <translation>Risiken, Entscheidungen und Bitten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Signal and target</source>
      <translation>Signal und Ziel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Sure</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>The question it answers</source>
      <translation>Die Frage, die sie beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>We believed</source>
      <translation>Wir glaubten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What each gauge means</source>
      <translation>Was jede Anzeige bedeutet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What holds us up</source>
      <translation>Was uns aufhält</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What must hold</source>
      <translation>Was gelten muss</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What the coach still asks</source>
      <translation>Was der Coach noch fragt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What we change</source>
      <translation>Was wir ändern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What we learned</source>
      <translation>Was wir gelernt haben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>What went wrong, why, and what was done</source>
      <translation>Was schiefging, warum, und was getan wurde</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>Work under way</source>
      <translation>Arbeit im Gange</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>likely</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>no cause named</source>
      <translation>keine Ursache genannt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>nothing noted</source>
      <translation>nichts vermerkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>of</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/page_words.py" />
      <source>success</source>
      <translation>Erfolg</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>{company} · {cycle} · draft, values as of {day}</source>
      <translation>{company} · {cycle} · Entwurf, Werte vom {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>{company} · {cycle} · in review, values frozen on {day}</source>
      <translation>{company} · {cycle} · in Durchsicht, Werte eingefroren am {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/paper.py" />
      <source>{company} · {cycle} · values frozen on {day}</source>
      <translation>{company} · {cycle} · Werte eingefroren am {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/saving.py" />
      <source>The disk is full, so {name} was not written. Make room.</source>
      <translation>Der Datenträger ist voll, also wurde {name} nicht geschrieben. Schaffe Platz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/saving.py" />
      <source>There is no folder {folder}, so nothing was written. Choose another.</source>
      <translation>Es gibt keinen Ordner {folder}, also wurde nichts geschrieben. Wähle einen anderen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/saving.py" />
      <source>{path} cannot be written, so nothing is there. Choose another place.</source>
      <translation>{path} lässt sich nicht schreiben, also liegt dort nichts. Wähle einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>at least {low}</source>
      <translation>mindestens {low}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>at most {high}</source>
      <translation>höchstens {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>no target yet</source>
      <translation>noch kein Ziel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>no → yes</source>
      <translation>nein → ja</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>stay in {low}–{high}</source>
      <translation>in {low}–{high} bleiben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>to {target}</source>
      <translation>bis {target}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/tongue.py" />
      <source>{n} milestones</source>
      <translation>{n} Meilensteine</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/typesetting.py" />
      <source>The PDF is not PDF/UA: {reason}.</source>
      <translation>Das PDF ist kein PDF/UA: {reason}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>A review is written as .pdf, .md or .png, not as {name}: nothing was written.</source>
      <translation>Ein Rückblick wird als .pdf, .md oder .png geschrieben, nicht als {name}: nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>Cover</source>
      <translation>Deckblatt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/review_pdf/write.py" />
      <source>No bundled font has these characters, a box stands for each: {signs}.</source>
      <translation>Keine mitgelieferte Schrift hat diese Zeichen, für jedes steht ein Kästchen: {signs}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/courier.py" />
      <source>1 change came from {name}.</source>
      <translation>1 Änderung kam aus {name}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/courier.py" />
      <source>OKRDesk made a mistake while it wrote {name}. Your changes are kept on this computer; it tries again.</source>
      <translation>OKRDesk hat beim Schreiben von {name} einen Fehler gemacht. Deine Änderungen sind auf diesem Computer aufgehoben; es versucht es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/courier.py" />
      <source>{name} holds nothing that is not here already.</source>
      <translation>{name} enthält nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/courier.py" />
      <source>{n} changes came from {name}.</source>
      <translation>{n} Änderungen kamen aus {name}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/permission.py" />
      <source>Another window shows {name}, so this one cannot change it. Use the other one.</source>
      <translation>Ein anderes Fenster zeigt {name}; dieses kann daran nichts ändern. Nimm das andere.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/permission.py" />
      <source>OKRDesk {own} cannot edit {name}: it was made by {maker}. You can read and print it.</source>
      <translation>OKRDesk {own} kann {name} nicht bearbeiten: Die Datei wurde mit {maker} erstellt. Du kannst sie lesen und drucken.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/permission.py" />
      <source>OKRDesk's own folder on this computer cannot be written, so {name} is only shown. Give yourself the right to write into {folder}.</source>
      <translation>In OKRDesks eigenen Ordner auf diesem Rechner kann nicht geschrieben werden, deshalb wird {name} nur gezeigt. Gib dir das Recht, in {folder} zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/permission.py" />
      <source>You only look at {name} on this computer, so nothing is changed here.</source>
      <translation>Du siehst {name} auf diesem Rechner nur an; hier wird nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/permission.py" />
      <source>{name} was written by a newer OKRDesk, so it can only be read here.</source>
      <translation>{name} wurde von einem neueren OKRDesk geschrieben und lässt sich hier nur lesen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/session/wish.py" />
      <source>This link is not one that OKRDesk knows, so nothing was opened. One looks like okrdesk://open?file=/home/me/Company.okr&amp;kr=1.2</source>
      <translation>Diesen Link kennt OKRDesk nicht, also wurde nichts geöffnet. Ein Link sieht so aus: okrdesk://open?file=/home/me/Firma.okr&amp;kr=1.2</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>No other program changed {name}, so there is nothing to take over. If OKRDesk has written to it since, look for a snapshot from before.</source>
      <translation>Kein anderes Programm hat {name} geändert; es gibt nichts zu übernehmen. Hat OKRDesk seither hineingeschrieben, suche einen Stand von vorher.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>Take over what another program changed</source>
      <translation>Übernommen, was ein anderes Programm geändert hat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>The snapshot of it is gone or damaged, so nothing was taken over.</source>
      <translation>Der frühere Stand davon ist weg oder beschädigt; nichts wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>{table} {id} holds what OKRDesk cannot keep; that part was left out.</source>
      <translation>{table} {id} enthält, was OKRDesk nicht aufheben kann; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/adopt.py" />
      <source>{thing} was left out: it would lead nowhere, or something leads to it.</source>
      <translation>{thing} wurde ausgelassen: es führte ins Leere, oder etwas führt dorthin.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>Tables put right</source>
      <translation>Tabellen gerichtet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>{n} changes</source>
      <translation>{n} Änderungen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>{who}’s change</source>
      <translation>Änderung von {who}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/arrivals.py" />
      <source>{who}’s {n} changes</source>
      <translation>{n} Änderungen von {who}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/board_copy.py" />
      <source>Copy for the board</source>
      <translation>Kopie für den Vorstand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>A published copy does not hold all changes.</source>
      <translation>Eine veröffentlichte Kopie enthält nicht alle Änderungen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>Change {id} is not what was written.</source>
      <translation>Änderung {id} ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>SQLite finds damage: {what}</source>
      <translation>SQLite findet Schaden: {what}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>Table {table} is not what the changes say.</source>
      <translation>Tabelle {table} ist nicht, was die Änderungen sagen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>The file says that another application made it.</source>
      <translation>Die Datei sagt, ein anderes Programm habe sie gemacht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>There are entries that belong to no change.</source>
      <translation>Es gibt Einträge, die zu keiner Änderung gehören.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>What the document says of writer {id} is not what was written.</source>
      <translation>Was das Dokument von Schreiber {id} sagt, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{kind} {record}: {field} names {target}, which is not there.</source>
      <translation>{kind} {record}: {field} nennt {target}, was es nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{name} is now another document.</source>
      <translation>{name} ist jetzt ein anderes Dokument.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{name} lacks {n} changes that this computer has; they wait to be published.</source>
      <translation>{name} fehlen {n} Änderungen, die dieser Rechner hat; sie warten darauf, veröffentlicht zu werden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/check.py" />
      <source>{name} was changed by another program. Take its changes over when the window asks (on the command line: --adopt), or change anything in OKRDesk to put what it had recorded back into the file.</source>
      <translation>{name} wurde von einem anderen Programm geändert. Übernimm dessen Änderungen, wenn das Fenster fragt (auf der Befehlszeile: --adopt), oder ändere etwas in OKRDesk, um das dort Festgehaltene wieder in die Datei zu bringen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/clock_gap.py" />
      <source>This computer's clock says {now}, but it wrote its newest change here on {then}. What is due and the day of what you enter go by the clock, so set it right. Nothing is lost, and the changes stay in order.</source>
      <translation>Die Uhr dieses Rechners sagt {now}, aber die neueste Änderung hat er hier am {then} geschrieben. Was fällig ist und der Tag deiner Eingaben richten sich nach der Uhr, stell sie also richtig. Nichts geht verloren, und die Änderungen bleiben in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/clock_gap.py" />
      <source>{who} wrote the newest change on {then}, but this computer's clock says {now}: one of the two clocks is wrong. What is due and the day of what is entered go by them, so set it right. Nothing is lost, and the changes stay in order.</source>
      <translation>{who} hat die neueste Änderung am {then} geschrieben, aber die Uhr dieses Rechners sagt {now}: Eine der beiden Uhren geht falsch. Was fällig ist und der Tag von Eingaben richten sich danach, stell sie also richtig. Nichts geht verloren, und die Änderungen bleiben in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>A text holds a character that nobody can read, so nothing was done. Type it anew.</source>
      <translation>Ein Text enthält ein Zeichen, das niemand lesen kann; nichts wurde getan. Tippe ihn neu.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>Another process is writing to this file, so nothing was saved. Try again.</source>
      <translation>Ein anderer Prozess schreibt in diese Datei; nichts wurde gespeichert. Versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>Another program on this computer keeps {name} to itself, so it was not opened; nothing in it changed. Wait a moment or end that program, then open it again.</source>
      <translation>Ein anderes Programm auf diesem Rechner hält {name} für sich, deshalb wurde es nicht geöffnet; darin hat sich nichts geändert. Warte einen Moment oder beende das Programm und öffne es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>The disk could not be read or written, so {name} was not opened. Check the disk.</source>
      <translation>Die Festplatte konnte nicht gelesen oder beschrieben werden, deshalb wurde {name} nicht geöffnet. Prüf die Festplatte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>The disk could not be written, so nothing was saved. Check the disk and try again.</source>
      <translation>Die Festplatte ließ sich nicht beschreiben; nichts wurde gespeichert. Prüfe sie und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>The disk is full, so nothing was saved. Free some space and try again.</source>
      <translation>Die Festplatte ist voll; nichts wurde gespeichert. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>The disk is full, so {name} was not opened. Free some space first.</source>
      <translation>Die Festplatte ist voll, deshalb wurde {name} nicht geöffnet. Schaff zuerst etwas Platz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This computer's copy cannot be opened, so nothing was done. Check its folder.</source>
      <translation>Die Kopie dieses Rechners lässt sich nicht öffnen; nichts wurde getan. Prüfe ihren Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This computer's copy cannot be written, so nothing was saved. Check its rights.</source>
      <translation>Die Kopie dieses Rechners lässt sich nicht beschreiben; nichts wurde gespeichert. Prüfe ihre Rechte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This computer's copy of {name} cannot be written, so it was not opened. Check its rights.</source>
      <translation>In die Kopie von {name} auf diesem Rechner kann nicht geschrieben werden, deshalb wurde es nicht geöffnet. Prüf ihre Rechte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This file is damaged, so nothing was done. Use a snapshot of it.</source>
      <translation>Diese Datei ist beschädigt; nichts wurde getan. Nimm einen früheren Stand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/connection.py" />
      <source>This is not a readable OKRDesk file, so nothing was done. Use a snapshot of it.</source>
      <translation>Das ist keine lesbare OKRDesk-Datei; nichts wurde getan. Nimm einen früheren Stand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/damaged.py" />
      <source>What this computer kept of {name} was damaged, so it was made anew from the shared file. If something is missing, look into Snapshots; the damaged one is in {folder}.</source>
      <translation>Was dieser Rechner von {name} aufbewahrt hat, war beschädigt und wurde aus der geteilten Datei neu gemacht. Wenn etwas fehlt, sieh in die früheren Stände; das Beschädigte liegt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/damaged.py" />
      <source>What this computer kept of {name} was damaged, so it was made anew from the shared file; 1 change that was only here was saved. The damaged one is in {folder}.</source>
      <translation>Was dieser Rechner von {name} aufbewahrt hat, war beschädigt und wurde aus der geteilten Datei neu gemacht; 1 Änderung, die nur hier war, wurde gerettet. Das Beschädigte liegt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/damaged.py" />
      <source>What this computer kept of {name} was damaged, so it was made anew from the shared file; {n} changes that were only here were saved. The damaged one is in {folder}.</source>
      <translation>Was dieser Rechner von {name} aufbewahrt hat, war beschädigt und wurde aus der geteilten Datei neu gemacht; {n} Änderungen, die nur hier waren, wurden gerettet. Das Beschädigte liegt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document.py" />
      <source>A newer OKRDesk wrote this file, so it can only be read. Update OKRDesk.</source>
      <translation>Ein neueres OKRDesk hat diese Datei geschrieben; sie kann nur gelesen werden. Aktualisiere OKRDesk.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document.py" />
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document_file.py" />
      <source>It is being changed too often right now.</source>
      <translation>Sie wird gerade zu oft geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document_file.py" />
      <source>This computer's copy of the file is damaged, so nothing was written out. Use a snapshot of it.</source>
      <translation>Die Kopie dieses Rechners ist beschädigt; nichts wurde herausgeschrieben. Nimm einen früheren Stand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/document_file.py" />
      <source>{name} exists, so it was left as it is. Choose another name.</source>
      <translation>{name} gibt es schon und blieb, wie es ist. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/flags.py" />
      <source>{kind} “{name}” was moved below something that had been moved below it, so it stays where it was.</source>
      <translation>{kind} „{name}“ wurde unter etwas verschoben, das darunter verschoben worden war; es bleibt, wo es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/flags.py" />
      <source>{kind} “{name}” was removed and changed at the same time, so it was kept. Remove it again if nobody needs it.</source>
      <translation>{kind} „{name}“ wurde zugleich entfernt und geändert und blieb daher erhalten. Entferne es noch einmal, wenn niemand es braucht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/flags.py" />
      <source>{kind} “{name}” was removed while something was added to it or changed in it, so it is back. Remove it again if nobody needs it.</source>
      <translation>{kind} „{name}“ wurde entfernt, während etwas darin hinzukam oder sich änderte, und ist daher zurück. Entferne es noch einmal, wenn niemand es braucht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/forgetting.py" />
      <source>A window shows {name}, so nothing was forgotten. Close it first.</source>
      <translation>Ein Fenster zeigt {name}; nichts wurde vergessen. Schließe es zuerst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/forgetting.py" />
      <source>This computer keeps nothing of {name}, so nothing was done.</source>
      <translation>Dieser Rechner hält nichts von {name}; nichts wurde getan.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/forgetting.py" />
      <source>{why} Nothing was forgotten.</source>
      <translation>{why} Nichts wurde vergessen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/home.py" />
      <source>{folder} cannot be used ({why}), so nothing was done. Choose another folder.</source>
      <translation>{folder} lässt sich nicht verwenden ({why}); nichts wurde getan. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/long_names.py" />
      <source>The name {name} is too long for a file, so nothing was written. Choose a name of at most {n} letters.</source>
      <translation>Der Name {name} ist zu lang für eine Datei; nichts wurde geschrieben. Wähle einen Namen mit höchstens {n} Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/losses.py" />
      <source>The folder of {name} is not there: perhaps its drive or share is away.</source>
      <translation>Der Ordner von {name} ist nicht da: vielleicht fehlt sein Laufwerk oder seine Freigabe.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/moved.py" />
      <source>{name} is a copy of {other}: the two are kept apart. Merge them, or save one of them as a new document.</source>
      <translation>{name} ist eine Kopie von {other}: die beiden bleiben getrennt. Führe sie zusammen, oder speichere eine davon als neues Dokument.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/moved.py" />
      <source>{n} changes that were made while the file was at {other} were taken over.</source>
      <translation>{n} Änderungen, die gemacht wurden, als die Datei in {other} lag, wurden übernommen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>The folder {folder} is read-only, so nothing was made. Choose another folder.</source>
      <translation>Der Ordner {folder} ist schreibgeschützt; nichts wurde angelegt. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>There is no folder {folder}, so nothing was made. Make the folder first.</source>
      <translation>Es gibt keinen Ordner {folder}; nichts wurde angelegt. Lege ihn zuerst an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>{name} exists, so it was left as it is. Choose another name, or open it.</source>
      <translation>{name} gibt es schon und blieb, wie es ist. Wähle einen anderen Namen, oder öffne es.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>{name} was written by a newer OKRDesk. Update OKRDesk to change it.</source>
      <translation>{name} wurde von einem neueren OKRDesk geschrieben. Aktualisiere OKRDesk, um es zu ändern.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/opening.py" />
      <source>{why} You go on with what this computer has kept of it.</source>
      <translation>{why} Du arbeitest mit dem weiter, was dieser Rechner davon hat.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/past.py" />
      <source>'{text}' is not a time. Write YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ.</source>
      <translation>„{text}“ ist keine Zeit. Schreibe JJJJ-MM-TT oder JJJJ-MM-TTThh:mm:ssZ.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/past_document.py" />
      <source>This is the file as it was on {day}, so nothing is changed. Go back to today first.</source>
      <translation>Das ist die Datei, wie sie am {day} war; nichts wird geändert. Geh erst zurück zu heute.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>The disk is full, so {name} could not be read. Make room and try again.</source>
      <translation>Die Festplatte ist voll; {name} konnte nicht gelesen werden. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>There is no file {name} in {folder}, so nothing was opened. Look for it elsewhere.</source>
      <translation>Es gibt keine Datei {name} in {folder}; nichts wurde geöffnet. Suche sie anderswo.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} belongs to another application. It was left as it is.</source>
      <translation>{name} gehört einem anderen Programm. Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} cannot be read ({why}). It was left as it is.</source>
      <translation>{name} lässt sich nicht lesen ({why}). Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is a device or a pipe, not a document. Choose a file.</source>
      <translation>{name} ist ein Gerät oder eine Pipe, kein Dokument. Wähle eine Datei.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is a folder, not a document. Choose the file in it.</source>
      <translation>{name} ist ein Ordner, kein Dokument. Wähle die Datei darin.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is cut short: still being copied, or damaged. It was left as it is. Try again when the copy is complete.</source>
      <translation>{name} ist abgeschnitten: noch im Kopieren oder beschädigt. Es blieb, wie es war. Versuche es noch einmal, wenn die Kopie vollständig ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is damaged. It was left as it is.</source>
      <translation>{name} ist beschädigt. Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is larger than any document can be, so it was not read.</source>
      <translation>{name} ist größer, als ein Dokument sein kann, und wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is longer than it should be: damaged. It was left as it is.</source>
      <translation>{name} ist länger, als es sein sollte: beschädigt. Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is not an OKRDesk document. It was left as it is.</source>
      <translation>{name} ist kein OKRDesk-Dokument. Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} is not downloaded yet, so it cannot be read. Wait for it and try again.</source>
      <translation>{name} ist noch nicht heruntergeladen und lässt sich nicht lesen. Warte darauf und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} keeps changing while it is read, so it was left alone. Try again shortly.</source>
      <translation>{name} ändert sich, während es gelesen wird, und wurde in Ruhe gelassen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/private_copy.py" />
      <source>{name} was left in write-ahead mode by another program, so a part may be missing. Close that program, set its journal mode to DELETE and open it again.</source>
      <translation>{name} wurde von einem anderen Programm im Write-ahead-Modus hinterlassen; ein Teil könnte fehlen. Schließe jenes Programm, setze den Journal-Modus auf DELETE und öffne es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Another process is writing {name}; your changes wait for it.</source>
      <translation>Ein anderer Prozess schreibt {name}; deine Änderungen warten darauf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Its folder cannot be written.</source>
      <translation>Der Ordner lässt sich nicht beschreiben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Its folder is gone.</source>
      <translation>Der Ordner ist weg.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>Others keep writing to it.</source>
      <translation>Andere schreiben ständig hinein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>The disk is full.</source>
      <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>The file or its folder is read-only.</source>
      <translation>Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>What this computer keeps of {name} was removed while it was open, so your last changes cannot be shared. Note them down, then open it again.</source>
      <translation>Was dieser Rechner von {name} aufbewahrt, wurde entfernt, während es offen war; deine letzten Änderungen lassen sich deshalb nicht teilen. Schreib sie auf und öffne es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>{name} is no longer in its folder: put it back, or save a copy.</source>
      <translation>{name} ist nicht mehr im Ordner: lege es zurück, oder speichere eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/publish.py" />
      <source>{why} Your changes are kept on this computer and are not in {name} yet.</source>
      <translation>{why} Deine Änderungen sind auf diesem Rechner und noch nicht in {name}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/pull.py" />
      <source>{name} is now another document, so it was left alone; your changes stay on this computer. Open it again to see what is there.</source>
      <translation>{name} ist jetzt ein anderes Dokument und wurde in Ruhe gelassen; deine Änderungen bleiben auf diesem Rechner. Öffne es noch einmal, um zu sehen, was dort ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/pull.py" />
      <source>{name} lacks 1 change that was in it before; it is kept and goes back into it.</source>
      <translation>{name} fehlt 1 Änderung, die vorher darin war; sie ist erhalten und kommt wieder hinein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/pull.py" />
      <source>{name} lacks {n} changes that were in it before; they are kept and go back into it.</source>
      <translation>{name} fehlen {n} Änderungen, die vorher darin waren; sie sind erhalten und kommen wieder hinein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/pull.py" />
      <source>{name} was changed by another program; what OKRDesk had recorded holds. That version is kept as a snapshot.</source>
      <translation>{name} wurde von einem anderen Programm geändert; es gilt, was OKRDesk eingetragen hatte. Jene Fassung ist als früherer Stand aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/refresh.py" />
      <source>{why} What you enter is kept on this computer until it is back.</source>
      <translation>{why} Was du eingibst, bleibt auf diesem Rechner, bis er wieder da ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>A change of {when}: {found} of its entries are left, and nothing else of it.</source>
      <translation>Eine Änderung von {when}: {found} ihrer Einträge sind übrig und sonst nichts von ihr.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>No whole change is left in {name}, so nothing was rescued.</source>
      <translation>In {name} ist keine ganze Änderung übrig; nichts wurde gerettet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>The disk is full, so nothing was rescued. Make room.</source>
      <translation>Die Festplatte ist voll; nichts wurde gerettet. Schaffe Platz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>There is no file {name}, so nothing was rescued. Look for it elsewhere.</source>
      <translation>Es gibt keine Datei {name}; nichts wurde gerettet. Suche sie anderswo.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>{name} cannot be written ({why}), so nothing was rescued. Choose another folder.</source>
      <translation>{name} lässt sich nicht schreiben ({why}); nichts wurde gerettet. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>“{label}” by {by}, {when}: what is left of it is not what was written.</source>
      <translation>„{label}“ von {by}, {when}: was davon übrig ist, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/rescue.py" />
      <source>“{label}” by {by}, {when}: {found} of {n} entries are left.</source>
      <translation>„{label}“ von {by}, {when}: {found} von {n} Einträgen sind übrig.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>It would come to lie below itself, so nothing was changed. Move the other one.</source>
      <translation>Damit läge es unter sich selbst; nichts wurde geändert. Verschiebe das andere.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>Settle {field} of {name}</source>
      <translation>{field} von {name} entschieden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>Settle {field} of {name} of {date}</source>
      <translation>{field} von {name} vom {date} entschieden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>There is no open conflict {id}, so nothing was done. Look at the list again.</source>
      <translation>Es gibt keinen offenen Konflikt {id}; nichts wurde getan. Sieh die Liste noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>To let it go after all, remove it: that settles the conflict. Nothing was changed.</source>
      <translation>Soll es doch weg, dann entferne es: das entscheidet den Konflikt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/settling.py" />
      <source>What this value names is not there any more, so nothing was changed.</source>
      <translation>Was dieser Wert nennt, gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>1 change was taken over from the conflicted copy {name}. You may delete it.</source>
      <translation>1 Änderung wurde aus der Konfliktkopie {name} übernommen. Du kannst sie löschen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>{name} is a conflicted copy and holds nothing new. You may delete it.</source>
      <translation>{name} ist eine Konfliktkopie und enthält nichts Neues. Du kannst sie löschen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>{n} changes were taken over from the conflicted copy {name}. You may delete it.</source>
      <translation>{n} Änderungen wurden aus der Konfliktkopie {name} übernommen. Du kannst sie löschen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/siblings.py" />
      <source>{other} holds the same document as {name} under another name, so the two are kept apart. Merge them if they belong together.</source>
      <translation>{other} enthält dasselbe Dokument wie {name} unter anderem Namen; die beiden bleiben getrennt. Führe sie zusammen, wenn sie zusammengehören.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>No snapshot could be kept ({why}), so nothing was done. Make room and try again.</source>
      <translation>Es ließ sich kein Stand aufheben ({why}); nichts wurde getan. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>The disk is full, so {name} was not written. Make room and try again.</source>
      <translation>Die Festplatte ist voll; {name} wurde nicht geschrieben. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>There is no snapshot {id}, so nothing was restored. List them and look again.</source>
      <translation>Es gibt keinen Stand {id}; nichts wurde wiederhergestellt. Lass sie auflisten und sieh noch einmal nach.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>This snapshot is damaged and was left alone. Use another.</source>
      <translation>Dieser Stand ist beschädigt und wurde in Ruhe gelassen. Nimm einen anderen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>{name} cannot be written there, so nothing was restored. Choose another folder.</source>
      <translation>{name} lässt sich dort nicht schreiben; nichts wurde wiederhergestellt. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>{name} exists, so nothing was restored. Choose another name.</source>
      <translation>{name} gibt es schon; nichts wurde wiederhergestellt. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/snapshots.py" />
      <source>{n} snapshots begin with {id}, so nothing was restored. Say which one.</source>
      <translation>{n} Stände beginnen mit {id}; nichts wurde wiederhergestellt. Sag welcher.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/taking.py" />
      <source>{name} is another document, not a copy of {ours}, so nothing was merged. Import from it instead.</source>
      <translation>{name} ist ein anderes Dokument, keine Kopie von {ours}; nichts wurde zusammengeführt. Importiere stattdessen daraus.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/taking.py" />
      <source>{name} was written by a newer OKRDesk, so nothing was merged. Update OKRDesk.</source>
      <translation>{name} wurde von einem neueren OKRDesk geschrieben; nichts wurde zusammengeführt. Aktualisiere OKRDesk.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undo.py" />
      <source>There is no change {txn} in this file, so nothing was undone.</source>
      <translation>Es gibt keine Änderung {txn} in dieser Datei; nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>Closing a cycle cannot be undone, so nothing was done. Reopen the cycle instead.</source>
      <translation>Das Abschließen eines Zyklus lässt sich nicht rückgängig machen; nichts wurde getan. Öffne den Zyklus stattdessen wieder.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>Redo {label}</source>
      <translation>Wiederholt: {label}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>Reopening a cycle cannot be undone, so nothing was done. Close the cycle again instead.</source>
      <translation>Das Wiederöffnen eines Zyklus lässt sich nicht rückgängig machen; nichts wurde getan. Schließe den Zyklus stattdessen wieder ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>Undo {label}</source>
      <translation>Rückgängig: {label}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>the {field} of “{name}”</source>
      <translation>{field} von „{name}“</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>the {kind} of {date}</source>
      <translation>{kind} vom {date}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{left} and stays as it is.</source>
      <translation>{left} und bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{left}, so nothing was undone. Change it by hand.</source>
      <translation>{left}; nichts wurde rückgängig gemacht. Ändere es von Hand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{n} more were changed since and stay as they are.</source>
      <translation>{n} weitere wurden seither geändert und bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>{what} was changed since by {who}</source>
      <translation>{what} wurde seither von {who} geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/undoing.py" />
      <source>“{label}” was undone already, so nothing was done. Redo it first.</source>
      <translation>„{label}“ ist schon rückgängig gemacht; nichts wurde getan. Wiederhole es zuerst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/union.py" />
      <source>The file is only half copied or damaged, so nothing was taken from it. Wait until it is whole, or use a snapshot.</source>
      <translation>Die Datei ist nur halb kopiert oder beschädigt; nichts wurde daraus übernommen. Warte, bis sie ganz ist, oder nimm einen früheren Stand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/union.py" />
      <source>This file is a clone whose changes contradict ours, so nothing was taken from it. Open it under another name to look at it.</source>
      <translation>Diese Datei ist ein Klon, dessen Änderungen unseren widersprechen; nichts wurde daraus übernommen. Öffne sie unter anderem Namen, um hineinzusehen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/verification.py" />
      <source>{name} holds changes that are not what was written ({n}). Check the file.</source>
      <translation>{name} enthält Änderungen, die nicht sind, was geschrieben wurde ({n}). Prüfe die Datei.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/versions.py" />
      <source>Go back to an older version</source>
      <translation>Zu einer älteren Fassung zurückgegangen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} does not hold the journal of an OKRDesk document. It was left as it is.</source>
      <translation>{name} enthält nicht das Journal eines OKRDesk-Dokuments. Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} holds entries that no OKRDesk writes: damaged. It was left as it is.</source>
      <translation>{name} enthält Einträge, die kein OKRDesk schreibt: beschädigt. Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} is damaged and cannot be read. It was left as it is.</source>
      <translation>{name} ist beschädigt und lässt sich nicht lesen. Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/store/vet.py" />
      <source>{name} was written by a newer OKRDesk and cannot be read by this one. Update OKRDesk to open it.</source>
      <translation>{name} wurde von einem neueren OKRDesk geschrieben und lässt sich von diesem nicht lesen. Aktualisiere OKRDesk, um es zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>About OKRDesk</source>
      <translation>Über OKRDesk</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Add a value…</source>
      <translation>Wert eintragen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Alerts</source>
      <translation>Alarme</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Check-in as a calendar file…</source>
      <translation>Check-in als Kalenderdatei…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Coach</source>
      <translation>Coach</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Copy where the file is</source>
      <translation>Ort der Datei kopieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Cycles…</source>
      <translation>Zyklen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Earlier cycle</source>
      <translation>Früherer Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Examine the file</source>
      <translation>Datei prüfen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Explain the figures</source>
      <translation>Die Zahlen erklären</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Export PDF…</source>
      <translation>PDF exportieren…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Export everything…</source>
      <translation>Alles exportieren…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Go to the inspector</source>
      <translation>Zum Inspektor</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>History of the chosen thing</source>
      <translation>Verlauf des Gewählten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>How sure were we?</source>
      <translation>Wie sicher waren wir?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Later cycle</source>
      <translation>Späterer Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Look around a sample company</source>
      <translation>In einem Musterunternehmen umsehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Look as the system does</source>
      <translation>Aussehen wie das System</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Look for what others changed</source>
      <translation>Nachsehen, was andere geändert haben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New KPI…</source>
      <translation>Neue KPI…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New key result…</source>
      <translation>Neues Key Result…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New objective…</source>
      <translation>Neues Objective…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New workspace…</source>
      <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>New…</source>
      <translation>Neu…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Normal size</source>
      <translation>Normale Größe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>OKRs</source>
      <translation>OKRs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Parking lot</source>
      <translation>Parkplatz</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Park…</source>
      <translation>Parken…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Paste values…</source>
      <translation>Werte einfügen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>People and teams…</source>
      <translation>Personen und Teams…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Pin to the side list</source>
      <translation>An die Seitenliste heften</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Preferences…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Present</source>
      <translation>Vorführen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Quarter</source>
      <translation>Quartal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Review</source>
      <translation>Rückblick</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Save a copy for the board…</source>
      <translation>Kopie für den Vorstand speichern…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Search or run a command</source>
      <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Snapshots…</source>
      <translation>Frühere Stände…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Start check-in</source>
      <translation>Check-in beginnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Start with my numbers…</source>
      <translation>Mit meinen Zahlen beginnen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Switch to dark</source>
      <translation>Dunkles Aussehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Switch to light</source>
      <translation>Helles Aussehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Take in what a copy holds…</source>
      <translation>Hereinholen, was eine Kopie enthält…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Who you are here…</source>
      <translation>Wer du hier bist…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/actions.py" />
      <source>Workspace…</source>
      <translation>Arbeitsbereich…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/afterwards.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/afterwards.py" />
      <source>Did again: {label}</source>
      <translation>Wiederholt: {label}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/afterwards.py" />
      <source>Undid: {label}</source>
      <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/arrival.py" />
      <source>This file was changed on another computer at {time}. Both are kept; 1 value differs.</source>
      <translation>Diese Datei wurde um {time} auf einem anderen Rechner geändert. Beides bleibt; 1 Wert weicht ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/arrival.py" />
      <source>This file was changed on another computer at {time}. Both are kept; {n} values differ.</source>
      <translation>Diese Datei wurde um {time} auf einem anderen Rechner geändert. Beides bleibt; {n} Werte weichen ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/arrival.py" />
      <source>{changes} came in.</source>
      <translation>{changes} kam herein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/check_in_asks.py" />
      <source>Only what is due is asked.</source>
      <translation>Gefragt wird nur, was fällig ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/check_in_asks.py" />
      <source>{kpi} belongs to {owner}.</source>
      <translation>{kpi} gehört {owner}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/check_in_asks.py" />
      <source>{kpi} is {cadence}: next on {day}.</source>
      <translation>{kpi} ist {cadence}: das nächste Mal am {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/clipboard.py" />
      <source>Clipboard</source>
      <translation>Zwischenablage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/clipboard.py" />
      <source>Copied 1 row</source>
      <translation>1 Zeile kopiert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/clipboard.py" />
      <source>Copied {n} rows</source>
      <translation>{n} Zeilen kopiert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/clipboard.py" />
      <source>Nothing is here that could be copied. Choose a row first.</source>
      <translation>Hier ist nichts, was sich kopieren ließe. Wähle erst eine Zeile.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/clipboard.py" />
      <source>Values are pasted on a KPI’s page, or into the numbers of a check-in; a table with headings, or goals in Markdown, anywhere else.</source>
      <translation>Werte fügt man auf der Seite einer KPI oder bei den Zahlen eines Check-ins ein, eine Tabelle mit Überschriften oder Ziele in Markdown überall sonst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>A file with all of it, to send on.</source>
      <translation>Eine Datei mit allem, zum Weitergeben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>Close all the same</source>
      <translation>Trotzdem schließen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>Closes as soon as all is in the shared file.</source>
      <translation>Schließt, sobald alles in der geteilten Datei ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>Nothing is lost: they come into {name} when you open it here again.</source>
      <translation>Nichts ist verloren: sie kommen in {name}, sobald du sie hier wieder öffnest.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>Save a copy elsewhere…</source>
      <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>The others do not have your last changes yet</source>
      <translation>Die anderen haben deine letzten Änderungen noch nicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/closing.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Cancelled: nothing was written or changed.</source>
      <translation>Abgebrochen: nichts wurde geschrieben oder geändert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Examining {name}…</source>
      <translation>{name} wird untersucht…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Kept as it is now. Snapshots lists it.</source>
      <translation>Aufgehoben, wie es jetzt ist. „Frühere Stände“ führt es auf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Others changed {name}: it is here now.</source>
      <translation>Andere haben {name} geändert: es ist jetzt hier.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Save a copy for the board, without notes, remarks, sources and history</source>
      <translation>Kopie für den Vorstand speichern, ohne Notizen, Bemerkungen, Quellen und Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Saved a copy as {name}</source>
      <translation>Kopie als {name} gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Saved {name}, without check-in notes, remarks, sources and history</source>
      <translation>{name} gespeichert, ohne Check-in-Notizen, Bemerkungen, Quellen und Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Saving {name}…</source>
      <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Take in what a copy holds</source>
      <translation>Hereinholen, was eine Kopie enthält</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>The file is whole.</source>
      <translation>Die Datei ist ganz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>There is nothing new in {name}.</source>
      <translation>In {name} gibt es nichts Neues.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Workspaces (*.okr)</source>
      <translation>Arbeitsbereiche (*.okr)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>Write the snapshot out as a file of its own</source>
      <translation>Den Stand als eigene Datei herausschreiben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>{name} copy</source>
      <translation>{name} Kopie</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>{name} for the board</source>
      <translation>{name} für den Vorstand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/copies.py" />
      <source>{name} of {time}</source>
      <translation>{name} vom {time}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/edits.py" />
      <source>Cycles</source>
      <translation>Zyklen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/edits.py" />
      <source>Park it</source>
      <translation>Parken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/edits.py" />
      <source>Park {thing}?</source>
      <translation>{thing} parken?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/edits.py" />
      <source>People and teams</source>
      <translation>Personen und Teams</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/files.py" />
      <source>Open a workspace</source>
      <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/founding.py" />
      <source>New workspace — OKRDesk</source>
      <translation>Neuer Arbeitsbereich — OKRDesk</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/invites.py" />
      <source>Check-in as a calendar file</source>
      <translation>Check-in als Kalenderdatei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/invites.py" />
      <source>Copied where {name} is. Share its folder, then send them the text.</source>
      <translation>Kopiert, wo {name} liegt. Teile den Ordner, dann schicke den Text.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/invites.py" />
      <source>Open {path} with OKRDesk. The folder it is in has to be shared with you.</source>
      <translation>Öffne {path} mit OKRDesk. Der Ordner, in dem es liegt, muss mit dir geteilt sein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/invites.py" />
      <source>Saved {name}</source>
      <translation>{name} gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Export PDF</source>
      <translation>PDF exportieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Export everything</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Exporting {name}…</source>
      <translation>{name} wird exportiert…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Folder of CSV files (*)</source>
      <translation>Ordner mit CSV-Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>JSON with the whole history (*.json)</source>
      <translation>JSON mit dem ganzen Verlauf (*.json)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Making {name}…</source>
      <translation>{name} entsteht…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Markdown of the OKRs (*.md)</source>
      <translation>Markdown der OKRs (*.md)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Reading {names}…</source>
      <translation>{names} wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>There is no cycle to print yet.</source>
      <translation>Es gibt noch keinen Zyklus zu drucken.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>Values and OKRs ({patterns})</source>
      <translation>Werte und OKRs ({patterns})</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>{name} is ready</source>
      <translation>{name} ist fertig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/papers.py" />
      <source>{name} is ready, {n} pages</source>
      <translation>{name} ist fertig, {n} Seiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/prints.py" />
      <source>Making the pages…</source>
      <translation>Die Seiten entstehen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/questions.py" />
      <source>Save as a new document</source>
      <translation>Als neues Dokument speichern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/questions.py" />
      <source>{name} as it was</source>
      <translation>{name} wie vorher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/questions.py" />
      <source>{name} on its own</source>
      <translation>{name} für sich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/reviews.py" />
      <source>Reopen it</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/reviews.py" />
      <source>Reopen {cycle}?</source>
      <translation>{cycle} wieder öffnen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/reviews.py" />
      <source>The mail text is on the clipboard</source>
      <translation>Der Text für die Mail ist in der Zwischenablage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/reviews.py" />
      <source>{cycle} is closed; nothing but reopening takes that back</source>
      <translation>{cycle} ist abgeschlossen; nur Wiederöffnen nimmt das zurück</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/reviews.py" />
      <source>{cycle} is open again</source>
      <translation>{cycle} ist wieder offen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/desks/who.py" />
      <source>OKRDESK_PERSON says that you are {name}. Unset it to choose here.</source>
      <translation>OKRDESK_PERSON sagt, dass du {name} bist. Entferne es, um hier zu wählen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>KPI gauges, an OKR tree and a check-in editor over one file that you own.</source>
      <translation>KPI-Anzeigen, ein OKR-Baum und ein Check-in-Editor über einer Datei, die dir gehört.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>Licences…</source>
      <translation>Lizenzen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>MIT licence. It contains works of others, each under its own licence.</source>
      <translation>MIT-Lizenz. Es enthält Werke anderer, jedes unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/about_sheet.py" />
      <source>Qt {qt}, Python {python}</source>
      <translation>Qt {qt}, Python {python}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answer_sheet.py" />
      <source>No owner</source>
      <translation>Niemand zuständig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answer_sheet.py" />
      <source>{answer}: {kpi}</source>
      <translation>{answer}: {kpi}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>A planned dip until (empty: new limits)</source>
      <translation>Eine geplante Delle bis (leer: neue Grenzen)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Asks again after a day.</source>
      <translation>Fragt nach einem Tag wieder.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Becomes an initiative on the KPI.</source>
      <translation>Wird eine Initiative der KPI.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Correct the newest value, or leave it out of the limits with a reason. It stays on the chart, hollow.</source>
      <translation>Korrigiere den neuesten Wert, oder nimm ihn mit einem Grund aus den Grenzen. Er bleibt im Diagramm, hohl.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Expected…</source>
      <translation>Erwartet…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>I take it</source>
      <translation>Ich übernehme</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>It is wrong</source>
      <translation>Er ist falsch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>It was expected</source>
      <translation>Es war zu erwarten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Name a planned dip with a reason and an end date, or start new limits from its beginning.</source>
      <translation>Nenne eine geplante Delle mit Grund und Enddatum, oder beginne mit ihrem Anfang neue Grenzen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Opens the KPI; the alert stays open.</source>
      <translation>Öffnet die KPI; der Alarm bleibt offen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Resolve</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Resolve…</source>
      <translation>Lösen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Say what it was: real change, one-off, data error, expected, or outside (market, platform, competitor, weather, law).</source>
      <translation>Sag, was es war: echte Änderung, Einzelfall, Datenfehler, erwartet oder von außen (Markt, Plattform, Wettbewerb, Wetter, Gesetz).</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Snooze</source>
      <translation>Ruhen lassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Snooze…</source>
      <translation>Ruhen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Take it</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>The right value (empty: leave it out)</source>
      <translation>Der richtige Wert (leer: ausnehmen)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What is wrong with it?</source>
      <translation>Was ist daran falsch?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What was done?</source>
      <translation>Was wurde getan?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What was it?</source>
      <translation>Was war es?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>What will you do?</source>
      <translation>Was wirst du tun?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Why was it to be expected?</source>
      <translation>Warum war es zu erwarten?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Why? (optional)</source>
      <translation>Warum? (freiwillig)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/answers.py" />
      <source>Wrong number…</source>
      <translation>Falsche Zahl…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Something went wrong in OKRDesk</source>
      <translation>In OKRDesk ist etwas schiefgegangen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/bug_sheet.py" />
      <source>Your file is as it was before. The report names places in the program, none of your words or numbers.</source>
      <translation>Deine Datei ist, wie sie vorher war. Der Bericht nennt Stellen im Programm, keines deiner Worte und keine deiner Zahlen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/calibration_sheet.py" />
      <source>Reading the closed quarters…</source>
      <translation>Die abgeschlossenen Quartale werden gelesen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>Close all the same: what has no grade counts 0</source>
      <translation>Trotzdem abschließen: was keine Note hat, zählt 0</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>Close it</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>Close {cycle}?</source>
      <translation>{cycle} abschließen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>Closing writes the figures down for good. What is corrected later is listed as errata, and reopening asks for a reason.</source>
      <translation>Abschließen schreibt die Zahlen endgültig auf. Was später berichtigt wird, steht als Erratum da, und Wiederöffnen fragt nach einem Grund.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>Nothing is missing.</source>
      <translation>Nichts fehlt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>Nothing that is needed is missing. You may still want to look at this.</source>
      <translation>Nichts Nötiges fehlt. Vielleicht willst du das noch ansehen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/close_sheet.py" />
      <source>This is still missing; what is marked ▲ has to be there.</source>
      <translation>Das fehlt noch; was mit ▲ markiert ist, muss da sein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/explain_sheet.py" />
      <source>Why? {title}</source>
      <translation>Warum? {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/findings_sheet.py" />
      <source>Nothing was changed. What this computer keeps of the file is safe: save a copy, or write out a snapshot, and go on with that.</source>
      <translation>Nichts wurde geändert. Was dieser Rechner von der Datei aufhebt, ist sicher: speichere eine Kopie oder schreibe einen früheren Stand heraus und arbeite damit weiter.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/findings_sheet.py" />
      <source>The file needs a person</source>
      <translation>Die Datei braucht einen Menschen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_draft.py" />
      <source>What you typed before is still here.</source>
      <translation>Was du vorhin getippt hast, ist noch da.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_fields.py" />
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_fields.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Assumptions</source>
      <translation>Annahmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Leads to or guards</source>
      <translation>Führt zu oder sichert ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Levels</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Limits in the course of time</source>
      <translation>Grenzen im Lauf der Zeit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Link a goal…</source>
      <translation>Ziel verknüpfen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Milestones</source>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New annotation…</source>
      <translation>Neue Anmerkung…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New assumption…</source>
      <translation>Neue Annahme…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New cycle…</source>
      <translation>Neuer Zyklus…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New evidence…</source>
      <translation>Neuer Beleg…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New initiative…</source>
      <translation>Neue Initiative…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New level…</source>
      <translation>Neue Stufe…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New limits or a planned dip…</source>
      <translation>Neue Grenzen oder geplante Delle…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New milestone…</source>
      <translation>Neuer Meilenstein…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New person…</source>
      <translation>Neue Person…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New remark…</source>
      <translation>Neue Bemerkung…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New segment…</source>
      <translation>Neues Segment…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New step…</source>
      <translation>Neuer Schritt…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>New team…</source>
      <translation>Neues Team…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Plan a period…</source>
      <translation>Periode planen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Plan by period</source>
      <translation>Plan je Periode</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Remarks</source>
      <translation>Bemerkungen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Segments</source>
      <translation>Segmente</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Steps of the pace</source>
      <translation>Schritte des Tempos</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>Teams</source>
      <translation>Teams</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>What happened to all of it</source>
      <translation>Was mit allem geschah</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_parts.py" />
      <source>What proves it</source>
      <translation>Was es belegt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>0.5 or 50%</source>
      <translation>0.5 oder 50%</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>2026-12 or 2026-W47</source>
      <translation>2026-12 oder 2026-W47</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>3, or 4..16 in a range</source>
      <translation>3, oder 4..16 in einem Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>30 by the end</source>
      <translation>30 bis zum Ende</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>A link or a quote</source>
      <translation>Ein Link oder ein Zitat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Agencies</source>
      <translation>Agenturen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Agencies buy for their clients</source>
      <translation>Agenturen kaufen für ihre Kunden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Also supports</source>
      <translation>Unterstützt auch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Archived: put away for good, with its history</source>
      <translation>Archiviert: endgültig weggelegt, mit dem Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Because (why this number?)</source>
      <translation>Weil (warum diese Zahl?)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Begins</source>
      <translation>Beginnt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Better</source>
      <translation>Besser ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Billing, customers report</source>
      <translation>Abrechnung, Kundenbericht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Blocker: …  Next: …  Ask: …</source>
      <translation>Blocker: …  Next: …  Ask: …</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>By the day</source>
      <translation>Bis zum Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Check-in every</source>
      <translation>Check-in alle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Check-in on</source>
      <translation>Check-in am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Customer churn</source>
      <translation>Kundenabwanderung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Decimals shown</source>
      <translation>Gezeigte Nachkommastellen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Does it hold?</source>
      <translation>Gilt sie?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Done on</source>
      <translation>Erledigt am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Each value is</source>
      <translation>Jeder Wert ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Ends</source>
      <translation>Endet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Expected value</source>
      <translation>Erwarteter Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>For the objective</source>
      <translation>Für das Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Guardrail: must stay healthy for the company</source>
      <translation>Leitplanke: muss für das Unternehmen gesund bleiben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Healthy at</source>
      <translation>Gesund bei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>How sure? (0 to 10)</source>
      <translation>Wie sicher? (0 bis 10)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>How?</source>
      <translation>Wie?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Initials</source>
      <translation>Kürzel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>It answers</source>
      <translation>Sie antwortet auf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>It is</source>
      <translation>Es ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>It moves</source>
      <translation>Sie bewegt sich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Its centre</source>
      <translation>Ihre Mitte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Its spread</source>
      <translation>Ihre Streuung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Keep within</source>
      <translation>Halten zwischen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Key KPIs, at most</source>
      <translation>Haupt-KPIs, höchstens</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Key results of an objective</source>
      <translation>Key Results eines Objectives</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Lead</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Leave wild values out of the usual range</source>
      <translation>Wilde Werte aus dem üblichen Bereich lassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Made from</source>
      <translation>Gemacht aus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Mail address</source>
      <translation>Mailadresse</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Measured by</source>
      <translation>Gemessen durch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Must we reach it, or do we reach for it?</source>
      <translation>Müssen wir es erreichen, oder strecken wir uns danach?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Never above</source>
      <translation>Nie über</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Never below</source>
      <translation>Nie unter</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>New customers succeed without our help</source>
      <translation>Neue Kunden kommen ohne unsere Hilfe zum Erfolg</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>New price list</source>
      <translation>Neue Preisliste</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>New value every</source>
      <translation>Neuer Wert jede(n)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No KPI</source>
      <translation>Keine KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No KPI: values of its own</source>
      <translation>Keine KPI: eigene Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No lead</source>
      <translation>Keine Leitung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No objective</source>
      <translation>Kein Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No other KPI</source>
      <translation>Keine andere KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No other cycle</source>
      <translation>Kein anderer Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No other objective</source>
      <translation>Kein anderes Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No other remark</source>
      <translation>Keine andere Bemerkung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No other team</source>
      <translation>Kein anderes Team</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No team</source>
      <translation>Kein Team</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>No values are due on weekends</source>
      <translation>Am Wochenende sind keine Werte fällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Nobody else</source>
      <translation>Sonst niemand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>North Star: the one that the others serve</source>
      <translation>Nordstern: die eine, der die anderen dienen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Objectives below count in its progress</source>
      <translation>Objectives darunter zählen in seinem Fortschritt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Objectives of a team, at most</source>
      <translation>Objectives eines Teams, höchstens</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Onboarding tickets per 100 accounts</source>
      <translation>Tickets je 100 neue Konten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Only until (a planned dip)</source>
      <translation>Nur bis (eine geplante Delle)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Or the KPI</source>
      <translation>Oder die KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Owned together with</source>
      <translation>Gemeinsam zuständig mit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Periods until work shows</source>
      <translation>Perioden, bis Arbeit wirkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Planned value</source>
      <translation>Geplanter Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Q1 2027, which says its days</source>
      <translation>Q1 2027, was seine Tage sagt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Reads the KPI</source>
      <translation>Liest die KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Segment of</source>
      <translation>Segment von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Serves</source>
      <translation>Dient</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Share of the way</source>
      <translation>Anteil des Wegs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Standing</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Status, if not the computed one</source>
      <translation>Status, falls nicht der berechnete</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Tags</source>
      <translation>Schlagworte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Ten agencies use it</source>
      <translation>Zehn Agenturen nutzen es</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>The limits are percent of the plan</source>
      <translation>Die Grenzen sind Prozent vom Plan</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>The one that runs</source>
      <translation>Der laufende</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>The usual range begins anew here</source>
      <translation>Der übliche Bereich beginnt hier neu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>The value is of</source>
      <translation>Der Wert ist vom</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>The year begins in</source>
      <translation>Das Jahr beginnt im</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>To</source>
      <translation>Auf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>To move the key result</source>
      <translation>Um dieses Key Result zu bewegen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Two customers recommend us</source>
      <translation>Zwei Kunden empfehlen uns</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Usual range</source>
      <translation>Üblicher Bereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Watch at</source>
      <translation>Beobachten bei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Weeks begin on</source>
      <translation>Wochen beginnen am</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What changed?</source>
      <translation>Was hat sich geändert?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What do you want to say?</source>
      <translation>Was möchtest du sagen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What happened?</source>
      <translation>Was ist geschehen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What it means</source>
      <translation>Was sie bedeutet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What must hold?</source>
      <translation>Was muss gelten?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What shows it?</source>
      <translation>Was belegt es?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>What would you do differently if it moved?</source>
      <translation>Was würdest du anders tun, wenn sie sich bewegte?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Where it comes from</source>
      <translation>Woher sie kommt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Which segment?</source>
      <translation>Welches Segment?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Why that one?</source>
      <translation>Warum dieser?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>Works here (can be chosen as owner)</source>
      <translation>Arbeitet hier (kann zuständig sein)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>a planned dip needs one</source>
      <translation>eine geplante Delle braucht einen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>as measured</source>
      <translation>wie gemessen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>as needed</source>
      <translation>nach Bedarf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>as the check-in</source>
      <translation>wie der Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>as the name says</source>
      <translation>wie der Name sagt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>auto, all, 24 or 2026-01-05..2026-06-28</source>
      <translation>auto, all, 24 oder 2026-01-05..2026-06-28</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>beyond it: act</source>
      <translation>darüber hinaus: handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>draft: not begun</source>
      <translation>Entwurf: nicht begonnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>from the beginning</source>
      <translation>von Anfang an</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>growth, enterprise</source>
      <translation>Wachstum, Großkunden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>plan for a period</source>
      <translation>Plan für eine Periode</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>step of the pace</source>
      <translation>Schritt des Tempos</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>the computed one</source>
      <translation>der berechnete</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>the end of the cycle</source>
      <translation>das Ende des Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/form_rows.py" />
      <source>the same day</source>
      <translation>am selben Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/guide_sheet.py" />
      <source>Command line</source>
      <translation>Befehlszeile</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/guide_sheet.py" />
      <source>Nothing in the guide says that.</source>
      <translation>Davon sagt das Handbuch nichts.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/guide_sheet.py" />
      <source>Part of the guide</source>
      <translation>Teil des Handbuchs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/guide_sheet.py" />
      <source>Search the guide</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/guide_sheet.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/guide_sheet.py" />
      <source>Sharing</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/guide_sheet.py" />
      <source>The file</source>
      <translation>Die Datei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>1 row read</source>
      <translation>1 Zeile gelesen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>Import {names}</source>
      <translation>{names} importieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>Not taken</source>
      <translation>Nicht übernommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>One undo takes all of it back.</source>
      <translation>Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>Take {n}</source>
      <translation>{n} übernehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>What comes in</source>
      <translation>Was hereinkommt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{header} is read as {name}</source>
      <translation>{header} wird als {name} gelesen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} as they were</source>
      <translation>{n} wie gehabt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} changed</source>
      <translation>{n} geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} new</source>
      <translation>{n} neu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} refused</source>
      <translation>{n} abgelehnt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{n} rows read</source>
      <translation>{n} Zeilen gelesen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_sheet.py" />
      <source>{source}, row {row}: {says}</source>
      <translation>{source}, Zeile {row}: {says}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_words.py" />
      <source>New {noun}: {name}</source>
      <translation>Neu: {noun} {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_words.py" />
      <source>{kpi}: {n} values, {first} to {last}</source>
      <translation>{kpi}: {n} Werte, {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/import_words.py" />
      <source>{noun} {name}, changed</source>
      <translation>{noun} {name}, geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/kept_sheet.py" />
      <source>Let it go</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/kept_sheet.py" />
      <source>Put it back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/kept_sheet.py" />
      <source>Typed and not recorded</source>
      <translation>Getippt und nicht eingetragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/kept_sheet.py" />
      <source>Write on</source>
      <translation>Weiterschreiben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Add a value to the chosen KPI</source>
      <translation>Der gewählten KPI einen Wert geben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Filter the tree, search the guide</source>
      <translation>Baum filtern, Handbuch durchsuchen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>How sure, X is 10</source>
      <translation>Wie sicher, X ist 10</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>In a check-in: nothing changed</source>
      <translation>Im Check-in: nichts hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>In a check-in: skip</source>
      <translation>Im Check-in: überspringen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Leave, close</source>
      <translation>Verlassen, schließen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Open what is chosen</source>
      <translation>Gewähltes öffnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Record a check-in, keep a form</source>
      <translation>Check-in festhalten, Formular behalten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/keys_sheet.py" />
      <source>Within pages</source>
      <translation>Innerhalb der Seiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/licences_sheet.py" />
      <source>Its terms are those named above.</source>
      <translation>Es gelten die oben genannten Bedingungen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/licences_sheet.py" />
      <source>Licence of {name}</source>
      <translation>Lizenz von {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/licences_sheet.py" />
      <source>Licence: {terms}</source>
      <translation>Lizenz: {terms}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/licences_sheet.py" />
      <source>Work</source>
      <translation>Werk</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/licences_sheet.py" />
      <source>Works in OKRDesk and their licences</source>
      <translation>Werke in OKRDesk und ihre Lizenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Because {reason}</source>
      <translation>Weil {reason}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Fill this in first, or leave with Esc.</source>
      <translation>Fülle dies erst aus, oder verlasse es mit Esc.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>How sure are you? (0 to 10)</source>
      <translation>Wie sicher bist du? (0 bis 10)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>What was the cause?</source>
      <translation>Was war die Ursache?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/mend_sheet.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Both</source>
      <translation>Beides</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Go on to both</source>
      <translation>Weiter zu beidem</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Go on to the KPI</source>
      <translation>Weiter zur KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Go on to the initiative</source>
      <translation>Weiter zur Initiative</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Go on to the key result</source>
      <translation>Weiter zum Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Go on to the objective</source>
      <translation>Weiter zum Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>It is no number: it is where we want to be</source>
      <translation>Es ist keine Zahl: es ist, wo wir sein wollen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>It is something we do</source>
      <translation>Es ist etwas, das wir tun</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>What is it, in your words?</source>
      <translation>Was ist es, in deinen Worten?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>What would we do differently if it moved?</source>
      <translation>Was täten wir anders, wenn sie sich bewegte?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>Which kind of number is it?</source>
      <translation>Was für eine Zahl ist es?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>a KPI with bands that is watched all the time</source>
      <translation>eine KPI mit Grenzen, die immer beobachtet wird</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>a KPI, and a key result on it</source>
      <translation>eine KPI und darauf ein Key Result</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>a key result: from … to … by the end of the cycle</source>
      <translation>ein Key Result: von … auf … bis zum Ende des Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>a level, read at a moment (MRR)</source>
      <translation>ein Stand, zu einem Zeitpunkt abgelesen (MRR)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>a share of something (churn)</source>
      <translation>ein Anteil von etwas (Abwanderung)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>a total per week (sign-ups)</source>
      <translation>eine Summe je Woche (Anmeldungen)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>an initiative: work in the hope of moving a number</source>
      <translation>eine Initiative: Arbeit in der Hoffnung, eine Zahl zu bewegen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>an objective, proved by three to five key results</source>
      <translation>ein Objective, belegt durch drei bis fünf Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/new_sheet.py" />
      <source>e.g. add a second person to the morning shift</source>
      <translation>z. B. eine zweite Person in die Frühschicht nehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>For how long</source>
      <translation>Für wie lange</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Not for us</source>
      <translation>Nichts für uns</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Until the next cycle</source>
      <translation>Bis zum nächsten Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Why it is not for us</source>
      <translation>Warum es nichts für uns ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/not_for_us_sheet.py" />
      <source>Why not?</source>
      <translation>Warum nicht?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/offered.py" />
      <source>Key result: {name}</source>
      <translation>Key Result: {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/offered.py" />
      <source>Objective: {name}</source>
      <translation>Objective: {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/offered.py" />
      <source>{by}: {text}</source>
      <translation>{by}: {text}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Accent colour</source>
      <translation>Akzentfarbe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>No logo</source>
      <translation>Kein Logo</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Parts, in order</source>
      <translation>Teile, der Reihe nach</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>Pictures (*.png *.svg *.jpg *.jpeg)</source>
      <translation>Bilder (*.png *.svg *.jpg *.jpeg)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paper_sheet.py" />
      <source>The printed review</source>
      <translation>Der gedruckte Rückblick</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_order.py" />
      <source>Next quarter</source>
      <translation>Nächstes Quartal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_order.py" />
      <source>Parts of the review; Alt+↑ and Alt+↓ move one</source>
      <translation>Teile des Rückblicks; Alt+↑ und Alt+↓ verschieben einen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_order.py" />
      <source>Risks, decisions, asks</source>
      <translation>Risiken, Entscheidungen, Bitten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>answers {name}</source>
      <translation>antwortet auf {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>from {day}</source>
      <translation>ab {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>healthy {limit}</source>
      <translation>gesund {limit}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>led by {name}</source>
      <translation>geleitet von {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>no longer here</source>
      <translation>nicht mehr hier</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>part of {team}</source>
      <translation>Teil von {team}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>target {limit}</source>
      <translation>Ziel {limit}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>usual range begins anew</source>
      <translation>üblicher Bereich beginnt neu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>watch {limit}</source>
      <translation>beobachten {limit}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/part_words.py" />
      <source>✓ done {day}</source>
      <translation>✓ erledigt {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paste_sheet.py" />
      <source>1 value can be taken, {refused} left out.</source>
      <translation>1 Wert kann übernommen werden, {refused} bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paste_sheet.py" />
      <source>1 value can be taken.</source>
      <translation>1 Wert kann übernommen werden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paste_sheet.py" />
      <source>{n} values can be taken, {refused} left out.</source>
      <translation>{n} Werte können übernommen werden, {refused} bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/paste_sheet.py" />
      <source>{n} values can be taken.</source>
      <translation>{n} Werte können übernommen werden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/pickers.py" />
      <source>choose…</source>
      <translation>wählen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Blue can be told from red by everybody; one man in twelve cannot with green.</source>
      <translation>Blau unterscheidet jeder von Rot; bei Grün kann es einer von zwölf Männern nicht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Classic green</source>
      <translation>Klassisches Grün</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Printed reviews</source>
      <translation>Gedruckte Rückblicke</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>Start again now</source>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>The window speaks it from the next start on.</source>
      <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/preferences_sheet.py" />
      <source>What is good</source>
      <translation>Was gut ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/question_sheet.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/reason_sheet.py" />
      <source>Say why in a few words: they are kept with it.</source>
      <translation>Sag in wenigen Worten, warum: Sie werden damit aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/record_sheet.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/record_sheet.py" />
      <source>Edit {noun}</source>
      <translation>{noun} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/record_sheet.py" />
      <source>New {noun}</source>
      <translation>Neu: {noun}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>Copies that this computer keeps aside by itself, newest first: those of the last 14 days, one of each month, and all you ask for. Writing one out makes a file of its own; the open one stays as it is.</source>
      <translation>Kopien, die dieser Rechner von selbst aufhebt, die neueste zuerst: die der letzten 14 Tage, eine je Monat und alle, um die du bittest. Eine herauszuschreiben ergibt eine eigene Datei; die offene bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>Enter writes one out as a file.</source>
      <translation>Eingabe schreibt einen als Datei heraus.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>Keep one now</source>
      <translation>Jetzt einen aufheben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>Snapshots</source>
      <translation>Frühere Stände</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>There are none yet. The first is kept when the file is next shared.</source>
      <translation>Es gibt noch keine. Der erste wird aufgehoben, wenn die Datei das nächste Mal geteilt wird.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>as another program left it</source>
      <translation>wie ein anderes Programm sie hinterließ</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>before a different file was replaced</source>
      <translation>bevor eine andere Datei ersetzt wurde</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>before a newer OKRDesk changed the tables</source>
      <translation>bevor ein neueres OKRDesk die Tabellen änderte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>before a quarter was closed</source>
      <translation>bevor ein Quartal abgeschlossen wurde</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>before another computer’s changes came for the first time</source>
      <translation>bevor Änderungen eines anderen Rechners zum ersten Mal kamen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>the first of its day</source>
      <translation>der erste des Tages</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/snapshots_sheet.py" />
      <source>you asked for it</source>
      <translation>du hast darum gebeten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Add a value</source>
      <translation>Wert eintragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Change it</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Note (optional)</source>
      <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Record</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>There is no KPI yet. Add one first.</source>
      <translation>Es gibt noch keine KPI. Füge erst eine hinzu.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Value of {kpi}, {period}</source>
      <translation>Wert von {kpi}, {period}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>Yes, record it</source>
      <translation>Ja, eintragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>{period} was {value}</source>
      <translation>{period} war {value}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/value_sheet.py" />
      <source>↑ ↓ other period</source>
      <translation>↑ ↓ andere Periode</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>Choose who you are, or write your name.</source>
      <translation>Wähle, wer du bist, oder schreibe deinen Namen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>Every change is kept and shown with the name of who made it. You are asked once on this computer.</source>
      <translation>Jede Änderung wird mit dem Namen dessen aufbewahrt und gezeigt, der sie gemacht hat. Du wirst auf diesem Rechner einmal gefragt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>Name of this computer</source>
      <translation>Name dieses Rechners</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>Only look</source>
      <translation>Nur ansehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>Open it without becoming an editor. You can become one later.</source>
      <translation>Öffnen, ohne mitzuschreiben. Das kannst du später ändern.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>That is me</source>
      <translation>Das bin ich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>What is this computer called?</source>
      <translation>Wie heißt dieser Rechner?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>Who are you in {document}?</source>
      <translation>Wer bist du in {document}?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>You can change this later.</source>
      <translation>Das kannst du später ändern.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>Your name</source>
      <translation>Dein Name</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/who_sheet.py" />
      <source>someone else…</source>
      <translation>jemand anderes…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>A workspace needs a name and a place for its file.</source>
      <translation>Ein Arbeitsbereich braucht einen Namen und einen Platz für seine Datei.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Currency (optional)</source>
      <translation>Währung (freiwillig)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>In a shared folder others can open it too. Nothing leaves this computer unless that folder does.</source>
      <translation>In einem geteilten Ordner können andere sie auch öffnen. Nichts verlässt diesen Rechner, es sei denn, der Ordner tut es.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Make it</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Name of the company or team</source>
      <translation>Name des Unternehmens oder Teams</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>New workspace</source>
      <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/dialogs/workspace_sheet.py" />
      <source>Where to keep the file</source>
      <translation>Wo die Datei liegen soll</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/day_step.py" />
      <source>Once a week, ten minutes: the numbers that are due, then how sure you are of each key result. Which day suits you?</source>
      <translation>Einmal die Woche, zehn Minuten: die fälligen Zahlen, dann, wie sicher du bei jedem Key Result bist. Welcher Tag passt dir?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>Go on: check-in day</source>
      <translation>Weiter: Tag des Check-ins</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>Go on: company and file</source>
      <translation>Weiter: Unternehmen und Datei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>Go on: one objective</source>
      <translation>Weiter: ein Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>Go on: your numbers</source>
      <translation>Weiter: deine Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>Say your name first: it stands beside your changes.</source>
      <translation>Sag erst deinen Namen: er steht neben deinen Änderungen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>You can change all of this later.</source>
      <translation>All das kannst du später ändern.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/founding_page.py" />
      <source>{name} · {quarter} · kept in {path}</source>
      <translation>{name} · {quarter} · liegt in {path}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/limit_texts.py" />
      <source>'{text}' is one number; what is best in a range has two, such as 4..16.</source>
      <translation>„{text}“ ist eine Zahl; was in einem Bereich am besten ist, hat zwei, etwa 4..16.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>Act at</source>
      <translation>Handeln bei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>Paste history</source>
      <translation>Verlauf einfügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>Take the guess: {key}</source>
      <translation>Schätzung übernehmen: {key}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>Today’s value</source>
      <translation>Wert von heute</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>Worry at</source>
      <translation>Sorge ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>no colour yet</source>
      <translation>noch keine Farbe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>↑</source>
      <translation>↑</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_cells.py" />
      <source>↓</source>
      <translation>↓</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>Agency</source>
      <translation>Agentur</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>Another number…</source>
      <translation>Eine andere Zahl…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>Choose five to seven. {n} chosen</source>
      <translation>Wähle fünf bis sieben. {n} gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>OKRDesk cannot choose what you care about. It asks, you decide.</source>
      <translation>OKRDesk kann nicht wählen, was euch wichtig ist. Es fragt, ihr entscheidet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>SaaS</source>
      <translation>SaaS</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>Shop</source>
      <translation>Laden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>What kind of company?</source>
      <translation>Was für ein Unternehmen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_choice.py" />
      <source>Which numbers tell you the company is well?</source>
      <translation>Welche Zahlen sagen euch, dass es dem Unternehmen gut geht?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_hint.py" />
      <source>A number is worth a gauge when it changes what you do.</source>
      <translation>Eine Zahl ist eine Anzeige wert, wenn sie ändert, was du tust.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_hint.py" />
      <source>Pick a limit that you would really act on.</source>
      <translation>Wähle eine Grenze, bei der du wirklich handeln würdest.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_hint.py" />
      <source>{kpi}: would you start a piece of work the same day at {limit}?</source>
      <translation>{kpi}: würdest du bei {limit} noch am selben Tag etwas beginnen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_line.py" />
      <source>Paste the history of {kpi}</source>
      <translation>Verlauf von {kpi} einfügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_line.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/number_line.py" />
      <source>{n} values</source>
      <translation>{n} Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/numbers_step.py" />
      <source>How it will look</source>
      <translation>Wie es aussehen wird</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/numbers_step.py" />
      <source>One value each is enough. A limit you leave empty gives no colour; a guess stands in grey and gives none until you confirm it.</source>
      <translation>Je ein Wert genügt. Eine leere Grenze gibt keine Farbe; eine Vermutung steht in Grau und gibt keine, bis du sie bestätigst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/numbers_step.py" />
      <source>Return: next number · Tab: its limits · F2: confirm the guess · ↑↓: other lines · →: what is better, history</source>
      <translation>Eingabe: nächste Zahl · Tab: ihre Grenzen · F2: Schätzung bestätigen · ↑↓: andere Zeilen · →: was besser ist, Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/numbers_step.py" />
      <source>Start to worry at</source>
      <translation>Sorge beginnt bei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/numbers_step.py" />
      <source>Your numbers today</source>
      <translation>Deine Zahlen heute</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/numbers_step.py" />
      <source>a total</source>
      <translation>eine Summe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/objective_step.py" />
      <source>Key result {n}</source>
      <translation>Key Result {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/objective_step.py" />
      <source>One change you want to see by the end of the quarter, in words; then two numbers that would prove it. You may leave this empty for now.</source>
      <translation>Eine Veränderung, die du bis zum Ende des Quartals sehen willst, in Worten; dann zwei Zahlen, die sie belegen würden. Du kannst das jetzt leer lassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/objective_step.py" />
      <source>One objective</source>
      <translation>Ein Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/objective_step.py" />
      <source>Set up without a call</source>
      <translation>Eingerichtet ohne Anruf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/person_step.py" />
      <source>It stands beside every change you make, so that others know whom to ask.</source>
      <translation>Er steht neben jeder Änderung, die du machst, damit andere wissen, wen sie fragen können.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/place_step.py" />
      <source>Company, quarter, file</source>
      <translation>Unternehmen, Quartal, Datei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/place_step.py" />
      <source>You begin in {quarter}: your first goals are for its end, {end}.</source>
      <translation>Du beginnst in {quarter}: deine ersten Ziele gelten für sein Ende, {end}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/steps_bar.py" />
      <source>5 minutes</source>
      <translation>5 Minuten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/steps_bar.py" />
      <source>Open a file…</source>
      <translation>Datei öffnen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/steps_bar.py" />
      <source>Start with my numbers</source>
      <translation>Mit meinen Zahlen beginnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/steps_bar.py" />
      <source>Your numbers</source>
      <translation>Deine Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>12 values</source>
      <translation>12 Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>3 values</source>
      <translation>3 Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>6 values</source>
      <translation>6 Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>What unlocks when</source>
      <translation>Was sich wann öffnet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>first check-in</source>
      <translation>erster Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>limits on trial</source>
      <translation>Grenzen auf Probe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>limits, signals and alerts; you have {n}</source>
      <translation>Grenzen, Signale und Alarme; du hast {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>the chance of a key result</source>
      <translation>die Chance eines Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/founding/unlocks.py" />
      <source>the reading: machine and way together</source>
      <translation>die Lesart: Maschine und Weg zusammen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/goals_copied.py" />
      <source>From, to</source>
      <translation>Von, bis</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/history_things.py" />
      <source>All its changes</source>
      <translation>Alle Änderungen daran</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>Choices were made in the form of something new ({noun}) and not recorded.</source>
      <translation>Im Formular von etwas Neuem ({noun}) wurde gewählt und nichts eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>Choices were made in the form of “{thing}” and not recorded.</source>
      <translation>Im Formular von „{thing}“ wurde gewählt und nichts eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed about the gauge “{thing}” and not recorded.</source>
      <translation>„{typed}“ wurde zur Anzeige „{thing}“ getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed as a reason about “{thing}” and not recorded.</source>
      <translation>„{typed}“ wurde als Grund zu „{thing}“ getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed as an answer about “{thing}” and not recorded.</source>
      <translation>„{typed}“ wurde als Antwort zu „{thing}“ getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed as an answer to the coach and not recorded.</source>
      <translation>„{typed}“ wurde als Antwort an den Coach getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed as the note of “{thing}”, {period}, and not recorded.</source>
      <translation>„{typed}“ wurde als Notiz zu „{thing}“, {period}, getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed as the title of “{thing}” and not recorded.</source>
      <translation>„{typed}“ wurde als Titel von „{thing}“ getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed as the value of “{thing}”, {period}, and not recorded.</source>
      <translation>„{typed}“ wurde als Wert von „{thing}“, {period}, getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed for something that is gone by now, and not recorded.</source>
      <translation>„{typed}“ wurde für etwas getippt, das es nicht mehr gibt, und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed for the check-in of {week} and not recorded.</source>
      <translation>„{typed}“ wurde für den Check-in von {week} getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed in the check-in of “{thing}” and not recorded.</source>
      <translation>„{typed}“ wurde im Check-in von „{thing}“ getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed in the form of something new ({noun}) and not recorded.</source>
      <translation>„{typed}“ wurde im Formular von etwas Neuem ({noun}) getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed in the form of “{thing}” and not recorded.</source>
      <translation>„{typed}“ wurde im Formular von „{thing}“ getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/kept_telling.py" />
      <source>“{typed}” was typed in the review of “{thing}” and not recorded.</source>
      <translation>„{typed}“ wurde im Review von „{thing}“ getippt und nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/main_window.py" />
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/main_window.py" />
      <source>{name} is there now, a document of its own.</source>
      <translation>{name} ist da, ein Dokument für sich.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/main_window.py" />
      <source>{name} — OKRDesk</source>
      <translation>{name} — OKRDesk</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/menus.py" />
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/menus.py" />
      <source>Redo: {label}</source>
      <translation>Wiederholen: {label}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/menus.py" />
      <source>Undo: {label}</source>
      <translation>Rückgängig: {label}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/menus.py" />
      <source>Unpin from the side list</source>
      <translation>Von der Seitenliste lösen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/moved.py" />
      <source>KR {ref}, {figure}</source>
      <translation>KR {ref}, {figure}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/moved.py" />
      <source>Reading</source>
      <translation>Lesart</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/notices.py" />
      <source>Save a copy of this one…</source>
      <translation>Kopie von diesem speichern…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/others.py" />
      <source>{who} changed this to {value}</source>
      <translation>{who} hat dies auf {value} geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/others.py" />
      <source>{who} ticked this {time}</source>
      <translation>{who} hat das {time} abgehakt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/others.py" />
      <source>{who} took this tick back {time}</source>
      <translation>{who} hat diesen Haken {time} zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/others.py" />
      <source>“{note}”</source>
      <translation>„{note}“</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/page_on_paper.py" />
      <source>{day} · page {n} of {m}</source>
      <translation>{day} · Seite {n} von {m}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>A signal asks you to look; it changes nothing by itself. Guardrails and the North Star come first.</source>
      <translation>Ein Signal bittet dich hinzusehen; von selbst ändert es nichts. Leitplanken und der Nordstern kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>About</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>No alert sleeps.</source>
      <translation>Kein Alarm ruht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>No open alert. Nothing asks you to look.</source>
      <translation>Kein offener Alarm. Nichts bittet dich hinzusehen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Open {n}</source>
      <translation>Offen {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Past</source>
      <translation>Vergangen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Past {n}</source>
      <translation>Vergangen {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Snoozed</source>
      <translation>Ruhend</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Snoozed {n}</source>
      <translation>Ruhend {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Watching, no alert: {says}</source>
      <translation>Beobachtet, kein Alarm: {says}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>Which alerts</source>
      <translation>Welche Alarme</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>nothing now. A lone unusual value would wait here for the next one.</source>
      <translation>jetzt nichts. Ein einzelner ungewöhnlicher Wert würde hier auf den nächsten warten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/alerts_page.py" />
      <source>{n} KPIs with open alerts</source>
      <translation>{n} KPIs mit offenen Alarmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Answered {n}</source>
      <translation>Beantwortet {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Ask again</source>
      <translation>Wieder fragen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>By rule</source>
      <translation>Nach Regel</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>By subject</source>
      <translation>Nach Sache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Nothing was answered “not for us”.</source>
      <translation>Nichts wurde mit „nichts für uns“ beantwortet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>Order</source>
      <translation>Ordnung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>The coach has nothing to say.</source>
      <translation>Der Coach hat nichts zu sagen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>{n} more</source>
      <translation>{n} weitere</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>{warnings} warnings · {notes} notes · {answered} answered “not for us”</source>
      <translation>{warnings} Warnungen · {notes} Hinweise · {answered} mit „nichts für uns“ beantwortet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/coach_page.py" />
      <source>“{says}” · not for us, {until}: “{reason}”</source>
      <translation>„{says}“ · nichts für uns, {until}: „{reason}“</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Choosing is a change like any other: undo takes it back</source>
      <translation>Wählen ist eine Änderung wie jede andere: Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Conflicts</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Nothing differs. Everything is settled.</source>
      <translation>Nichts weicht ab. Alles ist entschieden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/conflicts_page.py" />
      <source>Two people set these differently without having seen the other’s. Both are kept until one of you chooses; what is not chosen stays in the history.</source>
      <translation>Zwei haben dies verschieden gesetzt, ohne das des anderen gesehen zu haben. Beides bleibt, bis einer von euch wählt; was nicht gewählt wird, bleibt im Verlauf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/decisions_page.py" />
      <source>Asked</source>
      <translation>Gebeten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/decisions_page.py" />
      <source>At risk</source>
      <translation>In Gefahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/decisions_page.py" />
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/decisions_page.py" />
      <source>Decisions, risks, asks</source>
      <translation>Entscheidungen, Risiken, Bitten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/decisions_page.py" />
      <source>Nothing is decided, at risk or asked in this cycle.</source>
      <translation>In diesem Zyklus ist nichts entschieden, in Gefahr oder erbeten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/decisions_page.py" />
      <source>Who and when</source>
      <translation>Wer und wann</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/decisions_page.py" />
      <source>“Blocker:” and “Ask:” lines of check-ins stand here, and what the review decides.</source>
      <translation>Hier stehen die Zeilen „Blocker:“ und „Ask:“ der Check-ins und was der Rückblick entscheidet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>1 change since {day}</source>
      <translation>1 Änderung seit {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Every change, who made it and what it was before. Look at any date; undo here.</source>
      <translation>Jede Änderung, wer sie gemacht hat und was vorher war. Sieh dir jeden Tag an; rückgängig von hier.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>Look at any date</source>
      <translation>Jeden Tag ansehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>No change is like that.</source>
      <translation>Keine Änderung ist so.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>{n} changes since {day}</source>
      <translation>{n} Änderungen seit {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>{n} changes since {day} · Nothing is ever lost: an undo is a change too</source>
      <translation>{n} Änderungen seit {day} · Nichts geht je verloren: auch Rückgängig ist eine Änderung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/history_page.py" />
      <source>← → a day, Shift a week, Enter looks</source>
      <translation>← → ein Tag, Umschalt eine Woche, Enter sieht hin</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/home_page.py" />
      <source>A KPI is watched all the time; the board shows it as a gauge.</source>
      <translation>Eine KPI wird immer beobachtet; das Brett zeigt sie als Anzeige.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/home_page.py" />
      <source>An objective says where to; two to five key results prove that you got there.</source>
      <translation>Ein Objective sagt wohin; zwei bis fünf Key Results belegen, dass ihr dort seid.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/home_page.py" />
      <source>Which numbers tell you the company is well? Choose five to seven.</source>
      <translation>Welche Zahlen sagen euch, dass es dem Unternehmen gut geht? Wählt fünf bis sieben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Show as chart</source>
      <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Show as table</source>
      <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Time shown</source>
      <translation>Gezeigte Zeit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpi_page.py" />
      <source>Year ago</source>
      <translation>Vor einem Jahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Compact</source>
      <translation>Klein</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Each gets a gauge, limits for healthy and watch, and its own history.</source>
      <translation>Jede bekommt eine Anzeige, Grenzen für gesund und beobachten und ihren eigenen Verlauf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Filter KPIs by words or tag</source>
      <translation>KPIs nach Worten oder Schlagwort filtern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Full</source>
      <translation>Groß</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>In order</source>
      <translation>Der Reihe nach</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>No KPI is like that.</source>
      <translation>Keine KPI ist so.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Order of the cards</source>
      <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Segments of parked numbers</source>
      <translation>Segmente geparkter Zahlen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Size of the cards</source>
      <translation>Größe der Karten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Words or #tag</source>
      <translation>Worte oder #Schlagwort</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/kpis_page.py" />
      <source>Worst first</source>
      <translation>Schlechteste zuerst</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>All</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Blockers</source>
      <translation>Blocker</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Check-ins</source>
      <translation>Check-ins</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Correct…</source>
      <translation>Berichtigen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Filter by words</source>
      <translation>Nach Worten filtern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Filter check-ins by words</source>
      <translation>Check-ins nach Worten filtern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Next</source>
      <translation>Nächstes</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>No check-in is like that.</source>
      <translation>Kein Check-in ist so.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>No cycle</source>
      <translation>Kein Zyklus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>No note.</source>
      <translation>Keine Notiz.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Nobody has checked in in this cycle yet.</source>
      <translation>In diesem Zyklus hat noch niemand eingecheckt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>What was said week by week stands here: value, confidence, and why.</source>
      <translation>Hier steht, was Woche für Woche gesagt wurde: Wert, Zuversicht und warum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>Which lines</source>
      <translation>Welche Zeilen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>everybody</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>{cycle} · 1 check-in</source>
      <translation>{cycle} · 1 Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>{cycle} · {n} check-ins</source>
      <translation>{cycle} · {n} Check-ins</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>{day}, {thing}</source>
      <translation>{day}, {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/log_page.py" />
      <source>{what} · its value is of {day}</source>
      <translation>{what} · der Wert ist vom {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>Actual over target, {first} to {last}.</source>
      <translation>Ist über Ziel, {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>Actual over target, {first} to {last}. {running} is so far.</source>
      <translation>Ist über Ziel, {first} bis {last}. {running} läuft noch.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>Drop it</source>
      <translation>Fallen lassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>Drop {objective}</source>
      <translation>{objective} fallen lassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>The months of each KPI stand here against its target.</source>
      <translation>Hier stehen die Monate jeder KPI neben ihrem Ziel.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>↑ ↓ ← → walk the grid, Enter opens</source>
      <translation>↑ ↓ ← → gehen durch das Gitter, Enter öffnet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/month_page.py" />
      <source>■ signal</source>
      <translation>■ Signal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/okrs_page.py" />
      <source>Begin {cycle}</source>
      <translation>{cycle} beginnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/okrs_page.py" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/okrs_page.py" />
      <source>No objective or key result is like that.</source>
      <translation>Kein Objective und kein Key Result ist so.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/okrs_page.py" />
      <source>Show as</source>
      <translation>Zeigen als</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/okrs_page.py" />
      <source>Tree</source>
      <translation>Baum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/page.py" />
      <source>What you typed before is back, not recorded yet.</source>
      <translation>Was du vorhin getippt hast, ist zurück, aber noch nicht festgehalten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/parking_page.py" />
      <source>A number or goal that is not for now waits here with its reason, and the next quarter offers it again. Park the chosen thing from the Edit menu.</source>
      <translation>Eine Zahl oder ein Ziel, das jetzt nicht dran ist, wartet hier mit seinem Grund, und das nächste Quartal bietet es wieder an. Parke das Gewählte aus dem Menü Bearbeiten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/parking_page.py" />
      <source>Go to the OKRs</source>
      <translation>Zu den OKRs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/parking_page.py" />
      <source>Nothing is parked.</source>
      <translation>Nichts ist geparkt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/parking_page.py" />
      <source>Parked things</source>
      <translation>Geparktes</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/parking_page.py" />
      <source>Take back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/parking_page.py" />
      <source>What is not for now, with its reason. It comes back whole.</source>
      <translation>Was jetzt nicht dran ist, mit seinem Grund. Es kommt ganz zurück.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/past_page.py" />
      <source>Reading the journal up to that day…</source>
      <translation>Das Journal wird bis zu jenem Tag gelesen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Check in</source>
      <translation>Einchecken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Looking at what is due…</source>
      <translation>Es wird angesehen, was fällig ist…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>Work that is due</source>
      <translation>Fällige Arbeit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>asks only how sure, its number is there</source>
      <translation>fragt nur, wie sicher; die Zahl ist da</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/week_page.py" />
      <source>{n} due</source>
      <translation>{n} fällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Gauges say whether the machine is healthy, the tree whether you go the right way. Both live in one file that is yours; nothing leaves this computer.</source>
      <translation>Anzeigen sagen, ob die Maschine gesund ist, der Baum, ob ihr auf dem richtigen Weg seid. Beides liegt in einer Datei, die dir gehört; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Or drop a .okr file here.</source>
      <translation>Oder lege eine .okr-Datei hier ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Take {name} off this list</source>
      <translation>{name} von dieser Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>Where do you want to begin?</source>
      <translation>Womit möchtest du beginnen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pages/welcome_page.py" />
      <source>not in its folder now</source>
      <translation>gerade nicht in ihrem Ordner</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>No KPI takes “{typed}”. Write its name and a number, like churn = 3.2.</source>
      <translation>Keine KPI nimmt „{typed}“ an. Schreibe ihren Namen und eine Zahl, etwa churn = 3.2.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>Nothing here fits “{typed}”. Try fewer letters, or another word.</source>
      <translation>Nichts hier passt zu „{typed}“. Versuche weniger Buchstaben oder ein anderes Wort.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>choose</source>
      <translation>wählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>churn = 3.2 sets a value</source>
      <translation>churn = 3,2 setzt einen Wert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>opens</source>
      <translation>öffnet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/palette.py" />
      <source>set a value</source>
      <translation>Wert setzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>Are you still as sure? {kr}</source>
      <translation>Noch genauso sicher? {kr}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>It sleeps until {day}.</source>
      <translation>Er ruht bis {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>Look at {kr}</source>
      <translation>{kr} ansehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>guards: it only asks</source>
      <translation>sichert ab: es fragt nur</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>it reads this KPI</source>
      <translation>liest diese KPI</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>leads to: it only asks</source>
      <translation>führt dorthin: es fragt nur</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>mark: the chance · underlined: what was said · nothing is chosen</source>
      <translation>Marke: die Chance · unterstrichen: was gesagt wurde · nichts ist gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>nobody said how sure</source>
      <translation>niemand sagte, wie sicher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{link}. Chance {move}.</source>
      <translation>{link}. Chance {move}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{link}. The chance by its own values stays {chance}.</source>
      <translation>{link}. Die Chance nach eigenen Werten bleibt {chance}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{link}. {why}</source>
      <translation>{link}. {why}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{n} of 10 was said</source>
      <translation>{n} von 10 wurde gesagt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{said}, the chance is {chance}</source>
      <translation>{said}, die Chance ist {chance}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{who} is on it.</source>
      <translation>{who} ist dran.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_card.py" />
      <source>{who} looked at it; nobody has taken it yet.</source>
      <translation>{who} hat hingesehen; übernommen hat ihn noch niemand.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_cards.py" />
      <source>Looking at every value…</source>
      <translation>Jeder Wert wird angesehen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_strip.py" />
      <source>1 more alert</source>
      <translation>1 weiterer Alarm</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_strip.py" />
      <source>Open alerts</source>
      <translation>Offene Alarme</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/alert_strip.py" />
      <source>{n} more alerts</source>
      <translation>{n} weitere Alarme</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/asks_ahead.py" />
      <source>Looking at all gauges…</source>
      <translation>Alle Anzeigen werden angesehen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/asks_ahead.py" />
      <source>Nothing: no gauge has turned.</source>
      <translation>Nichts: keine Anzeige hat sich gedreht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/asks_ahead.py" />
      <source>The alert of {day} is open; nothing new is asked.</source>
      <translation>Der Alarm vom {day} ist offen; nichts Neues wird gefragt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/asks_ahead.py" />
      <source>What these numbers will ask in step 2</source>
      <translation>Was diese Zahlen in Schritt 2 fragen werden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>A box stands for each of these characters: {signs}</source>
      <translation>Für jedes dieser Zeichen steht ein Kästchen: {signs}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>Before you export</source>
      <translation>Bevor du exportierst</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>Copy the mail text</source>
      <translation>Text für die Mail kopieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>Every key result has its grade.</source>
      <translation>Jedes Key Result hat seine Note.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>The quarter is closed: its figures stand.</source>
      <translation>Das Quartal ist abgeschlossen: seine Zahlen stehen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>The values are frozen.</source>
      <translation>Die Werte sind eingefroren.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>{n} key results lack a grade, a reason or a cause.</source>
      <translation>{n} Key Results fehlt eine Note, ein Grund oder eine Ursache.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>{n} objectives are neither carried over nor dropped with a reason.</source>
      <translation>{n} Objectives sind weder übernommen noch mit einem Grund fallen gelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/before_export.py" />
      <source>{n} things about the freeze are undecided.</source>
      <translation>{n} Dinge zum Einfrieren sind unentschieden.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} act</source>
      <translation>{n} handeln</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} healthy</source>
      <translation>{n} gesund</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} more: {names}</source>
      <translation>{n} weitere: {names}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} out of date</source>
      <translation>{n} veraltet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} watch</source>
      <translation>{n} beobachten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/board_heading.py" />
      <source>{n} without data</source>
      <translation>{n} ohne Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/calibration_pane.py" />
      <source>Brier {brier} (0 is perfect, 0.25 a coin toss) · bias {bias} · by luck {p}</source>
      <translation>Brier {brier} (0 ist vollkommen, 0,25 ein Münzwurf) · Verzerrung {bias} · durch Zufall {p}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/calibration_pane.py" />
      <source>Confidence against the forecast</source>
      <translation>Zuversicht gegen Prognose</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/carry_card.py" />
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/carry_card.py" />
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/carry_card.py" />
      <source>Drop…</source>
      <translation>Fallen lassen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/carry_card.py" />
      <source>Ends here: {reason}</source>
      <translation>Endet hier: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/carry_card.py" />
      <source>Take the ticked along too</source>
      <translation>Auch die angehakten mitnehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/carry_card.py" />
      <source>goes on in {cycle}</source>
      <translation>geht in {cycle} weiter</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/carry_card.py" />
      <source>{title} goes along</source>
      <translation>{title} geht mit</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chain_pane.py" />
      <source>Show as map</source>
      <translation>Als Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chain_pane.py" />
      <source>The chain as a table</source>
      <translation>Die Kette als Tabelle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chain_pane.py" />
      <source>guards; dashed edge: loose</source>
      <translation>sichert ab; gestrichelter Rand: lose</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chain_pane.py" />
      <source>moves, leads to, proves</source>
      <translation>bewegt, führt zu, belegt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chain_pane.py" />
      <source>same number</source>
      <translation>dieselbe Zahl</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chain_pane.py" />
      <source>{counts}. A wider window shows them as a map.</source>
      <translation>{counts}. Ein breiteres Fenster zeigt sie als Karte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chain_view.py" />
      <source>Map of the chain. Arrows walk, Enter opens.</source>
      <translation>Karte der Kette. Pfeile gehen, Enter öffnet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>Chance of success</source>
      <translation>Erfolgschance</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>Chance of {line} or better</source>
      <translation>Chance auf {line} oder besser</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>That is far from what was said: say why at the next check-in.</source>
      <translation>Das ist weit von dem, was gesagt wurde: sag beim nächsten Check-in warum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>nobody said yet</source>
      <translation>noch niemand sagte etwas</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>of 10</source>
      <translation>von 10</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/chance_row.py" />
      <source>{who} is this sure</source>
      <translation>so sicher ist {who}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Changed since, so an undo leaves it: {fields}</source>
      <translation>Seither geändert, Rückgängig lässt es stehen: {fields}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Earlier on the same thing</source>
      <translation>Früher an derselben Sache</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Everybody sees who undid it, and can bring it back.</source>
      <translation>Alle sehen, wer es rückgängig gemacht hat, und können es zurückholen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>It was undone since.</source>
      <translation>Es wurde seither rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Look at this day</source>
      <translation>Diesen Tag ansehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>No change is chosen</source>
      <translation>Keine Änderung ist gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>One change</source>
      <translation>Eine Änderung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Show 1 field more</source>
      <translation>1 weiteres Feld zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Show the whole texts</source>
      <translation>Die ganzen Texte zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Show {n} fields more</source>
      <translation>{n} weitere Felder zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>Undo this change</source>
      <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>and {n} fields more</source>
      <translation>und {n} weitere Felder</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>{field} ({who}, {when})</source>
      <translation>{field} ({who}, {when})</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/change_pane.py" />
      <source>{thing}: {field}</source>
      <translation>{thing}: {field}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Leave, keep draft</source>
      <translation>Verlassen, Entwurf behalten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Step 1 of 4</source>
      <translation>Schritt 1 von 4</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Step 2 of 4</source>
      <translation>Schritt 2 von 4</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Step 3 of 4</source>
      <translation>Schritt 3 von 4</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Step 4 of 4</source>
      <translation>Schritt 4 von 4</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>Weekly check-in</source>
      <translation>Wöchentlicher Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>about 1 minute left</source>
      <translation>noch etwa 1 Minute</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>about {n} minutes left</source>
      <translation>noch etwa {n} Minuten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_bar.py" />
      <source>{week}, {days} · due {day}</source>
      <translation>{week}, {days} · fällig {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>All in.</source>
      <translation>Alles da.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>Next check-in {day}.</source>
      <translation>Nächster Check-in {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>That is it for now.</source>
      <translation>Das war es fürs Erste.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_done.py" />
      <source>{numbers} numbers and {done} of {of} key results recorded.</source>
      <translation>{numbers} Zahlen und {done} von {of} Key Results festgehalten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>Record and go on</source>
      <translation>Festhalten und weiter</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_editor.py" />
      <source>Say how sure you are, or what changed.</source>
      <translation>Sag, wie sicher du bist oder was sich geändert hat.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Key result {n} of {count}</source>
      <translation>Key Result {n} von {count}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Next: {ref} {title}</source>
      <translation>Weiter: {ref} {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Nothing changed</source>
      <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_result.py" />
      <source>owner {name}</source>
      <translation>zuständig {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Because {why}</source>
      <translation>Weil {why}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Earlier check-ins</source>
      <translation>Frühere Check-ins</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Its line is drawn here from the first value on.</source>
      <translation>Ab dem ersten Wert wird hier ihre Linie gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Nothing: no words were kept of it.</source>
      <translation>Nichts: davon wurden keine Worte aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>Since {day}</source>
      <translation>Seit {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_side.py" />
      <source>What {week} said</source>
      <translation>Was {week} sagte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_stack.py" />
      <source>Next: the week</source>
      <translation>Weiter: die Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_stack.py" />
      <source>Tab next field · F2 takes the suggestion · M everybody · F1 all keys</source>
      <translation>Tab nächstes Feld · F2 nimmt den Vorschlag · M alle · F1 alle Tasten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_stack.py" />
      <source>Tab next value · F2 takes the suggestion · ↑↓ other period · Ctrl Z undoes</source>
      <translation>Tab nächster Wert · F2 nimmt den Vorschlag · ↑↓ anderer Zeitraum · Strg Z nimmt zurück</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_step.py" />
      <source>Show more: {n} wait</source>
      <translation>Mehr zeigen: {n} warten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>Everybody {n} · M</source>
      <translation>Alle {n} · M</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>Gauges that need a word</source>
      <translation>Anzeigen, die ein Wort brauchen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>Mine {n}</source>
      <translation>Meine {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>Whose key results</source>
      <translation>Wessen Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>You can stop at any time: what is recorded is kept.</source>
      <translation>Du kannst jederzeit aufhören: was festgehalten ist, bleibt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>headline, next focus</source>
      <translation>Schlagzeile, nächster Fokus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>none due</source>
      <translation>keine fällig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>{n} before these</source>
      <translation>{n} vor diesen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>{n} of {count}</source>
      <translation>{n} von {count}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/check_in_steps.py" />
      <source>{ref} {title}</source>
      <translation>{ref} {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/confidence_question.py" />
      <source>Type a digit, X for 10.</source>
      <translation>Tippe eine Ziffer, X für 10.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/confidence_question.py" />
      <source>Type a digit, X for 10. Last time’s is underlined.</source>
      <translation>Tippe eine Ziffer, X für 10. Die vom letzten Mal ist unterstrichen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/confidence_question.py" />
      <source>Type a digit, X for 10. Last time’s is underlined; the mark above is the chance.</source>
      <translation>Tippe eine Ziffer, X für 10. Die vom letzten Mal ist unterstrichen; die Marke darüber ist die Chance.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/confidence_question.py" />
      <source>Type a digit, X for 10. The mark above is the chance.</source>
      <translation>Tippe eine Ziffer, X für 10. Die Marke darüber ist die Chance.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/confidence_question.py" />
      <source>certain</source>
      <translation>gewiss</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/confidence_question.py" />
      <source>coin toss</source>
      <translation>Münzwurf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/confidence_question.py" />
      <source>no chance</source>
      <translation>keine Chance</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Another value for {thing}</source>
      <translation>Ein anderer Wert für {thing}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Another value…</source>
      <translation>Anderer Wert…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Keep this</source>
      <translation>Dies behalten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Keep {value}, {who}</source>
      <translation>{value} behalten, {who}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>Use it</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/conflict_card.py" />
      <source>{who}, {when}</source>
      <translation>{who}, {when}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/day_slider.py" />
      <source>Look at any date: {day}</source>
      <translation>Jeden Tag ansehen: {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/day_slider.py" />
      <source>today, {day}</source>
      <translation>heute, {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/draft_goals.py" />
      <source>Edit {title}</source>
      <translation>{title} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/draft_goals.py" />
      <source>From {value}</source>
      <translation>Von {value}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/draft_goals.py" />
      <source>New key result for {title}</source>
      <translation>Neues Key Result für {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/draft_goals.py" />
      <source>Take {value} as the baseline of {title}</source>
      <translation>{value} als Ausgangswert von {title} nehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/draft_line.py" />
      <source>Begin anew</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/entry_row.py" />
      <source>A date such as 2027-01-15</source>
      <translation>Ein Datum wie 2027-01-15</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/entry_row.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/entry_row.py" />
      <source>Accept: {text}</source>
      <translation>Annehmen: {text}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/entry_row.py" />
      <source>Remove: {text}</source>
      <translation>Entfernen: {text}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/entry_row.py" />
      <source>by …</source>
      <translation>bis …</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/entry_row.py" />
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/evidence_field.py" />
      <source>Add evidence…</source>
      <translation>Beleg hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/evidence_field.py" />
      <source>What shows it? One link or quote a line.</source>
      <translation>Was belegt es? Ein Link oder Zitat je Zeile.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/evidence_field.py" />
      <source>https://… or “We would buy it again”</source>
      <translation>https://… oder „Wir würden es wieder kaufen“</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/finding_rows.py" />
      <source>Add a KPI…</source>
      <translation>KPI hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/finding_rows.py" />
      <source>Add a key result…</source>
      <translation>Key Result hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/finding_rows.py" />
      <source>Not for us…</source>
      <translation>Nichts für uns…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/finding_rows.py" />
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Focus</source>
      <translation>Fokus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Key KPIs</source>
      <translation>Haupt-KPIs</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Key results each</source>
      <translation>Key Results je Objective</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>Objectives in a team</source>
      <translation>Objectives je Team</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>aim for 5 to 7, limit {n}</source>
      <translation>strebt 5 bis 7 an, Grenze {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>aim for {low} to {high}</source>
      <translation>strebt {low} bis {high} an</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>beyond your limits</source>
      <translation>über euren Grenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>limit {n}: one more asks to park one</source>
      <translation>Grenze {n}: eines mehr bittet, eines zu parken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>within your limits</source>
      <translation>innerhalb eurer Grenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/focus_box.py" />
      <source>{n} of {m}</source>
      <translation>{n} von {m}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gain_row.py" />
      <source>Keep the gain</source>
      <translation>Den Gewinn halten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gain_row.py" />
      <source>Keep the gain: {kpi}</source>
      <translation>Den Gewinn halten: {kpi}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gain_row.py" />
      <source>{limit}, {kpi}</source>
      <translation>{limit}, {kpi}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gauge_row.py" />
      <source>What happened to {gauge}?</source>
      <translation>Was ist mit {gauge} geschehen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gauge_row.py" />
      <source>What happened? Empty passes over it.</source>
      <translation>Was ist geschehen? Leer geht darüber hinweg.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gauge_words.py" />
      <source>They turned, or left their usual range, since your last check-in. Say what happened, take it, or say that it was expected.</source>
      <translation>Sie sind gekippt oder haben ihren üblichen Bereich verlassen, seit deinem letzten Check-in. Sag, was geschah, übernimm es, oder sag, dass es zu erwarten war.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gauge_words.py" />
      <source>answered: {note}</source>
      <translation>beantwortet: {note}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gauge_words.py" />
      <source>expected: {note}</source>
      <translation>erwartet: {note}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gauge_words.py" />
      <source>taken: {note}</source>
      <translation>übernommen: {note}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/gauge_words.py" />
      <source>without a word</source>
      <translation>ohne ein Wort</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_columns.py" />
      <source>Your grade</source>
      <translation>Deine Note</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_list.py" />
      <source>Grades</source>
      <translation>Noten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_mean.py" />
      <source>{cycle} was {grade}</source>
      <translation>{cycle} war {grade}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_reason.py" />
      <source>What held it back?</source>
      <translation>Was hat es aufgehalten?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_reason.py" />
      <source>Why is your grade different from the measured one?</source>
      <translation>Warum ist deine Note eine andere als die gemessene?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_reason.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_reason.py" />
      <source>needed</source>
      <translation>nötig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grade_reason.py" />
      <source>optional</source>
      <translation>freiwillig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grades_in_hand.py" />
      <source>a cause is needed</source>
      <translation>eine Ursache fehlt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/grades_in_hand.py" />
      <source>a reason is needed</source>
      <translation>ein Grund fehlt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/history_filters.py" />
      <source>Filter changes by words</source>
      <translation>Änderungen nach Worten filtern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/history_filters.py" />
      <source>all kinds</source>
      <translation>alle Arten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/history_filters.py" />
      <source>everything</source>
      <translation>alles</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/history_view.py" />
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/home_top.py" />
      <source>this reading</source>
      <translation>diese Lesart</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/inspector.py" />
      <source>Choose a KPI or a key result to see it here and to check in.</source>
      <translation>Wähle eine KPI oder ein Key Result, um es hier zu sehen und einzuchecken.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/inspector.py" />
      <source>Nothing chosen</source>
      <translation>Nichts gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/inspector_head.py" />
      <source>Ctrl I hides this</source>
      <translation>Strg I blendet dies aus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_log.py" />
      <source>Check-in, {day}</source>
      <translation>Check-in, {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_log.py" />
      <source>Its value is of {day}</source>
      <translation>Der Wert ist vom {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>Key result {ref}</source>
      <translation>Key Result {ref}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>Now {value}</source>
      <translation>Jetzt {value}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>grade {g}</source>
      <translation>Note {g}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>needs {n} a day</source>
      <translation>braucht {n} am Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>needs {n} a month</source>
      <translation>braucht {n} im Monat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>needs {n} a quarter</source>
      <translation>braucht {n} im Quartal</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/key_result_pane.py" />
      <source>needs {n} a week</source>
      <translation>braucht {n} in der Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>Alerts and what was done</source>
      <translation>Alarme und was getan wurde</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>It has never raised one.</source>
      <translation>Sie hat noch nie einen ausgelöst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>sleeps</source>
      <translation>ruht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>taken</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>{became}: {cause}</source>
      <translation>{became}: {cause}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_alerts.py" />
      <source>{n} of {m} led to action</source>
      <translation>{n} von {m} führten zu einer Handlung</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_bar.py" />
      <source>Paste values</source>
      <translation>Werte einfügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_bar.py" />
      <source>guards {title}</source>
      <translation>sichert {title} ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>A level: the newest value counts.</source>
      <translation>Ein Stand: der neueste Wert zählt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>A share.</source>
      <translation>Ein Anteil.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>A total per period.</source>
      <translation>Eine Summe je Periode.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>Nobody has written yet what it means.</source>
      <translation>Noch hat niemand geschrieben, was sie bedeutet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>Question: {question}</source>
      <translation>Frage: {question}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_facts.py" />
      <source>no values yet</source>
      <translation>noch keine Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Last values</source>
      <translation>Letzte Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_pane.py" />
      <source>Used by</source>
      <translation>Genutzt von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_paste.py" />
      <source>Paste values of {kpi}</source>
      <translation>Werte von {kpi} einfügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Leave it out</source>
      <translation>Ausnehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Leave {period} of {kpi} out of the limits</source>
      <translation>{period} von {kpi} aus den Grenzen nehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>edits</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>in force since {day}</source>
      <translation>in Kraft seit {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/kpi_side.py" />
      <source>leaves out</source>
      <translation>lässt aus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/late_entries.py" />
      <source>1 value arrived later</source>
      <translation>1 Wert kam später</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/late_entries.py" />
      <source>After the freeze</source>
      <translation>Nach dem Einfrieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/late_entries.py" />
      <source>Leave all</source>
      <translation>Alle lassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/late_entries.py" />
      <source>Take</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/late_entries.py" />
      <source>Take all</source>
      <translation>Alle nehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/late_entries.py" />
      <source>left</source>
      <translation>gelassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/late_entries.py" />
      <source>{n} values arrived later</source>
      <translation>{n} Werte kamen später</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/leading_gauges.py" />
      <source>A gauge guards this</source>
      <translation>Eine Anzeige wacht darüber</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/leading_gauges.py" />
      <source>A gauge leads here</source>
      <translation>Eine Anzeige führt hierher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/leading_gauges.py" />
      <source>{kpi} {value}, {state}. Are you still as sure?</source>
      <translation>{kpi} {value}, {state}. Bist du noch genauso sicher?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/lesson_card.py" />
      <source>Lesson {n}</source>
      <translation>Lehre {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/lesson_card.py" />
      <source>We change</source>
      <translation>Wir ändern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/lesson_card.py" />
      <source>{part}, lesson {n}</source>
      <translation>{part}, Lehre {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/missing_rows.py" />
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/missing_rows.py" />
      <source>Plan</source>
      <translation>Planen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/missing_rows.py" />
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/missing_rows.py" />
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/missing_rows.py" />
      <source>to look at</source>
      <translation>anzusehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Do the assumptions still hold? Is it still where we want to go?</source>
      <translation>Gelten die Annahmen noch? Wollen wir noch dorthin?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Finish the month</source>
      <translation>Monat abschließen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Next month: until {day}</source>
      <translation>Nächster Monat: bis {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>Nothing is pursued now.</source>
      <translation>Derzeit wird nichts verfolgt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>What pattern do you see?</source>
      <translation>Welches Muster siehst du?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>one note for {month}</source>
      <translation>eine Notiz zu {month}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_close.py" />
      <source>{month}: “{note}”</source>
      <translation>{month}: „{note}“</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/month_grid.py" />
      <source>KPIs by month</source>
      <translation>KPIs nach Monaten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/moved_pane.py" />
      <source>None of these figures moved.</source>
      <translation>Keine dieser Zahlen hat sich bewegt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/moved_pane.py" />
      <source>This file is large, so it takes a while to work that out.</source>
      <translation>Diese Datei ist groß, deshalb dauert es eine Weile, das auszurechnen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/moved_pane.py" />
      <source>What moved with it</source>
      <translation>Was sich mitbewegte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/moved_pane.py" />
      <source>Work it out</source>
      <translation>Ausrechnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/moved_pane.py" />
      <source>Working it out… {n}%</source>
      <translation>Wird ausgerechnet … {n} %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/next_steps.py" />
      <source>Calendar file…</source>
      <translation>Kalenderdatei…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/next_steps.py" />
      <source>First check-in now</source>
      <translation>Jetzt der erste Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/next_steps.py" />
      <source>Invite: copy where the file is</source>
      <translation>Einladen: Ort der Datei kopieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/next_steps.py" />
      <source>Paste history of {kpi} (signals need {enough} values; you have {n})</source>
      <translation>Verlauf von {kpi} einfügen (Signale brauchen {enough} Werte; du hast {n})</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/next_steps.py" />
      <source>What to do next</source>
      <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/no_review.py" />
      <source>A review freezes a cycle, grades it, and prints what was learned for the board.</source>
      <translation>Ein Rückblick friert einen Zyklus ein, benotet ihn und druckt für den Vorstand, was gelernt wurde.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/no_review.py" />
      <source>There is no cycle to review yet.</source>
      <translation>Es gibt noch keinen Zyklus für einen Rückblick.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/not_begun.py" />
      <source>Go to that day</source>
      <translation>Zu diesem Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/not_begun.py" />
      <source>Its first change is of {day}. What was measured before that day came later.</source>
      <translation>Die erste Änderung ist vom {day}. Was davor gemessen wurde, kam später hinein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/not_begun.py" />
      <source>The file began</source>
      <translation>Anfang der Datei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/not_begun.py" />
      <source>There was nothing in this file yet on {day}.</source>
      <translation>Am {day} war in dieser Datei noch nichts.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_grid.py" />
      <source>Next: {kpi} needs a word</source>
      <translation>Weiter: {kpi} braucht ein Wort</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_grid.py" />
      <source>Paste values of this check-in</source>
      <translation>Werte dieses Check-ins einfügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_grid.py" />
      <source>This week’s numbers</source>
      <translation>Die Zahlen dieser Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_grid.py" />
      <source>Type, Tab, type, Tab. A value of the running week counts as “so far”; when the week ends it is asked once more.</source>
      <translation>Tippen, Tab, tippen, Tab. Ein Wert der laufenden Woche gilt als „bisher“; wenn die Woche endet, wird noch einmal gefragt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_line.py" />
      <source>filled in</source>
      <translation>eingesetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_line.py" />
      <source>still {value}?</source>
      <translation>noch {value}?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_line.py" />
      <source>still {value}? {period}</source>
      <translation>noch {value}? {period}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_line.py" />
      <source>{period}, {span}</source>
      <translation>{period}, {span}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/number_line.py" />
      <source>{source}: {value}, F2 takes it</source>
      <translation>{source}: {value}, F2 nimmt es</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_bonds.py" />
      <source>Served by</source>
      <translation>Ihm dienen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_bonds.py" />
      <source>Supported by</source>
      <translation>Unterstützt von</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_bonds.py" />
      <source>{owner} with {others}</source>
      <translation>{owner} mit {others}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_pane.py" />
      <source>Progress {p}</source>
      <translation>Fortschritt {p}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_pane.py" />
      <source>lowest confidence {n}, {ref}</source>
      <translation>niedrigste Zuversicht {n}, {ref}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/objective_pane.py" />
      <source>{n} of {count} reported</source>
      <translation>{n} von {count} gemeldet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/page_list.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_alerts_table.py" />
      <source>Past alerts</source>
      <translation>Vergangene Alarme</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_bar.py" />
      <source>As it was on {day}</source>
      <translation>Wie es am {day} war</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_bar.py" />
      <source>Back to today</source>
      <translation>Zurück zu heute</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_bar.py" />
      <source>Day ›</source>
      <translation>Tag ›</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_bar.py" />
      <source>Week ›</source>
      <translation>Woche ›</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_bar.py" />
      <source>What was recorded by the end of that day. Nothing can be changed here.</source>
      <translation>Was bis zum Ende jenes Tages eingetragen war. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_bar.py" />
      <source>‹ Day</source>
      <translation>‹ Tag</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/past_bar.py" />
      <source>‹ Week</source>
      <translation>‹ Woche</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/progress_row.py" />
      <source>Progress {says}</source>
      <translation>Fortschritt {says}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/progress_row.py" />
      <source>{p}, even pace today {e}</source>
      <translation>{p}, gleichmäßiges Tempo heute {e}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/progress_row.py" />
      <source>{p}, expected today {e}</source>
      <translation>{p}, heute erwartet {e}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/progress_row.py" />
      <source>{says}, chance {p}%</source>
      <translation>{says}, Chance {p} %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/read_aloud.py" />
      <source>Nothing is written there: this objective has no why.</source>
      <translation>Dort steht nichts: dieses Objective hat kein Warum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/read_aloud.py" />
      <source>Read aloud, 30 seconds</source>
      <translation>Laut vorlesen, 30 Sekunden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/read_aloud.py" />
      <source>Read in {n} seconds.</source>
      <translation>In {n} Sekunden gelesen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/read_aloud.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/read_aloud.py" />
      <source>Time. Could a new colleague say now why it is there?</source>
      <translation>Zeit. Könnte jemand Neues jetzt sagen, warum es da ist?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/read_aloud.py" />
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/read_aloud.py" />
      <source>{words} words, about {n} seconds aloud</source>
      <translation>{words} Wörter, laut etwa {n} Sekunden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>Explain the reading</source>
      <translation>Die Lesart erklären</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>The path is not known yet.</source>
      <translation>Der Pfad ist noch nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>The path: machine {m0} and way {w0} in {first}, machine {m1} and way {w1} now</source>
      <translation>Der Pfad: Maschine {m0} und Weg {w0} in {first}, jetzt Maschine {m1} und Weg {w1}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>machine {machine}, way {way}</source>
      <translation>Maschine {machine}, Weg {way}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>path, weeks {first}–{last}</source>
      <translation>Pfad, Wochen {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>{names} and {n} more</source>
      <translation>{names} und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>{says}; left out: {names}</source>
      <translation>{says}; ausgelassen: {names}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>↑ machine</source>
      <translation>↑ Maschine</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/reading_line.py" />
      <source>→ way</source>
      <translation>→ Weg</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Carry over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Close…</source>
      <translation>Abschließen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Close… {n} open</source>
      <translation>Abschließen… {n} offen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Freeze</source>
      <translation>Einfrieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Learn</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Reopen…</source>
      <translation>Wieder öffnen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_bar.py" />
      <source>Risks and asks</source>
      <translation>Risiken und Bitten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_carry.py" />
      <source>End it here</source>
      <translation>Hier beenden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_carry.py" />
      <source>End {objective}</source>
      <translation>{objective} beenden</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_carry.py" />
      <source>This cycle has no objectives.</source>
      <translation>Dieser Zyklus hat keine Objectives.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_carry.py" />
      <source>Untick a key result to leave it behind</source>
      <translation>Nimm den Haken weg, um ein Key Result zurückzulassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_carry.py" />
      <source>What a key result won is lost quietly: let the board say so.</source>
      <translation>Was ein Key Result gewann, geht leise verloren: lass es das Brett sagen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_carry.py" />
      <source>What goes on starts where it ended, with its target open. What ends says why.</source>
      <translation>Was weitergeht, beginnt, wo es endete, mit offenem Zielwert. Was endet, sagt warum.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Changed after the quarter was closed. The figures above stand as they were.</source>
      <translation>Geändert, nachdem das Quartal abgeschlossen war. Die Zahlen oben stehen, wie sie waren.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Freeze the values</source>
      <translation>Die Werte einfrieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Frozen on {when}, values as of {day}.</source>
      <translation>Eingefroren am {when}, Werte vom {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Frozen values do not change while the review is written</source>
      <translation>Eingefrorene Werte ändern sich nicht, während der Rückblick geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Frozen, values as of {day}.</source>
      <translation>Eingefroren, Werte vom {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>The review speaks of one day. What is recorded later is asked about, never mixed in.</source>
      <translation>Der Rückblick spricht von einem Tag. Nach dem, was später eingetragen wird, wird gefragt; vermischt wird es nie.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Unfreeze</source>
      <translation>Auftauen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Values as of</source>
      <translation>Werte vom</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Without a fresh value on that day: {names} and {n} more.</source>
      <translation>Ohne frischen Wert an diesem Tag: {names} und {n} weitere.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>Without a fresh value on that day: {names}.</source>
      <translation>Ohne frischen Wert an diesem Tag: {names}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>{cycle} ends today. Freeze its values once the last ones are in.</source>
      <translation>{cycle} endet heute. Friere die Werte ein, sobald die letzten da sind.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>{cycle} has ended. Freeze its values before you grade them.</source>
      <translation>{cycle} ist zu Ende. Friere die Werte ein, bevor du sie benotest.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>{cycle} has not begun.</source>
      <translation>{cycle} hat nicht begonnen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>{cycle} is closed. Its values stand as of {day}.</source>
      <translation>{cycle} ist abgeschlossen. Seine Werte stehen zum {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_freeze.py" />
      <source>{cycle} still runs until {day}. Frozen early, it speaks of less than a quarter.</source>
      <translation>{cycle} läuft noch bis {day}. Früh eingefroren spricht er von weniger als einem Quartal.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>Del goes back to {grade}</source>
      <translation>Entf geht auf {grade} zurück</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>Give the measured grades</source>
      <translation>Die gemessenen Noten geben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>Grade the quarter</source>
      <translation>Das Quartal benoten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>The measured progress is filled in, in tenths. Move a grade with a reason; the reason is printed.</source>
      <translation>Der gemessene Fortschritt ist eingetragen, in Zehnteln. Verschiebe eine Note mit einem Grund; der Grund wird gedruckt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>Why is your grade different from the measured one? (printed on the objective’s page)</source>
      <translation>Warum ist deine Note eine andere als die gemessene? (gedruckt auf der Seite des Objectives)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>Why was it not reached wholly? It was promised. (printed on its page)</source>
      <translation>Warum wurde es nicht ganz erreicht? Es war zugesagt. (gedruckt auf seiner Seite)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>{name}: {grade}</source>
      <translation>{name}: {grade}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>{name}: {grade} instead of {proposed}</source>
      <translation>{name}: {grade} statt {proposed}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_grade.py" />
      <source>← → moves a grade by a tenth, a digit sets it, Enter says why</source>
      <translation>← → verschiebt eine Note um ein Zehntel, eine Ziffer setzt sie, Enter sagt warum</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>Each field is kept when it is left; Ctrl+Enter keeps it at once</source>
      <translation>Jedes Feld wird beim Verlassen behalten; Strg+Enter behält es sofort</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>Headline of the quarter</source>
      <translation>Schlagzeile des Quartals</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>Headline: a message, not a label</source>
      <translation>Schlagzeile: eine Aussage, kein Etikett</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>One more lesson</source>
      <translation>Noch eine Lehre</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>The machine held and onboarding works, but agencies do not yet bring agencies.</source>
      <translation>Die Maschine hielt, und der Einstieg klappt, aber Agenturen bringen noch keine Agenturen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>Three questions that test the quarter</source>
      <translation>Drei Fragen, die das Quartal prüfen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>What would you tell the board in one sentence, and what do you know now that you did not know before?</source>
      <translation>Was würdest du dem Vorstand in einem Satz sagen, und was weißt du jetzt, was du vorher nicht wusstest?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>from an assumption of {ref} that broke</source>
      <translation>aus einer Annahme von {ref}, die brach</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>from an assumption of {ref} that held</source>
      <translation>aus einer Annahme von {ref}, die galt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_learn.py" />
      <source>from an assumption of {ref} that is open still</source>
      <translation>aus einer Annahme von {ref}, die noch offen ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>Ctrl+N adds anything; what was set aside can come back</source>
      <translation>Strg+N fügt alles hinzu; was beiseitegelegt war, kann zurückkommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>It can be drafted from {day} on.</source>
      <translation>Es lässt sich ab {day} entwerfen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>Nothing is drafted yet. Start with one change you want to see.</source>
      <translation>Noch ist nichts entworfen. Beginne mit einer Veränderung, die du sehen willst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>Set aside, may come back</source>
      <translation>Beiseitegelegt, kann zurückkommen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>Take up</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>Take up {title}</source>
      <translation>{title} aufnehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>Three objectives at most, each with three to five key results. It stays a draft until it is started.</source>
      <translation>Höchstens drei Objectives, jedes mit drei bis fünf Key Results. Es bleibt ein Entwurf, bis es begonnen wird.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_next.py" />
      <source>What we said we would change</source>
      <translation>Was wir ändern wollten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_preview.py" />
      <source>A4 portrait</source>
      <translation>A4 hoch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_preview.py" />
      <source>Letter portrait</source>
      <translation>Letter hoch</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_preview.py" />
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_preview.py" />
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_preview.py" />
      <source>Review, as it will print</source>
      <translation>Rückblick, wie er gedruckt wird</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_preview.py" />
      <source>page {n} of {m}</source>
      <translation>Seite {n} von {m}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_preview.py" />
      <source>{name}, {place} of the review as it will print</source>
      <translation>{name}, {place} des Rückblicks, wie er gedruckt wird</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>Add a decision</source>
      <translation>Entscheidung hinzufügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>Add a risk</source>
      <translation>Risiko hinzufügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>Add an ask</source>
      <translation>Bitte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>Filled from the Ask: lines. What do you need from the board?</source>
      <translation>Gefüllt aus den Zeilen „Ask:“. Was braucht ihr vom Vorstand?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>Filled from the Blocker: lines of the newest check-ins.</source>
      <translation>Gefüllt aus den Zeilen „Blocker:“ der neuesten Check-ins.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>What may still go wrong, what was decided, and what you ask for.</source>
      <translation>Was noch schiefgehen kann, was entschieden wurde und worum ihr bittet.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>What notes say is proposed: accept it, reword it, or remove it</source>
      <translation>Was Notizen sagen, wird vorgeschlagen: nimm es an, formuliere es um oder entferne es</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>What was decided, by whom, until when.</source>
      <translation>Was entschieden wurde, von wem, bis wann.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/review_risks.py" />
      <source>from the check-in of {ref}, {day}</source>
      <translation>aus dem Check-in von {ref}, {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/side_list.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/side_rows.py" />
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>2 of 3 near a limit</source>
      <translation>2 von 3 nahe einer Grenze</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>7 on one side</source>
      <translation>7 auf einer Seite</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>7 rising or falling</source>
      <translation>7 steigend oder fallend</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>beyond a limit</source>
      <translation>jenseits einer Grenze</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>wheel zooms, drag pans, ← → walks the values</source>
      <translation>Rad zoomt, Ziehen schiebt, ← → geht durch die Werte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>{words}: {when}</source>
      <translation>{words}: {when}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/signal_legend.py" />
      <source>○ left out: {n}</source>
      <translation>○ ausgenommen: {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/since_line.py" />
      <source>Look at what the others changed</source>
      <translation>Ansehen, was die anderen geändert haben</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/since_line.py" />
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Not right?</source>
      <translation>Stimmt nicht?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Reason for the other status</source>
      <translation>Grund für den anderen Status</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Status instead</source>
      <translation>Stattdessen Status</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>Why? It holds until the next check-in.</source>
      <translation>Warum? Es gilt bis zum nächsten Check-in.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_row.py" />
      <source>computed, not chosen</source>
      <translation>berechnet, nicht gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>1 conflict</source>
      <translation>1 Konflikt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>Saved on this computer</source>
      <translation>Auf diesem Rechner gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>Zoom {n}%</source>
      <translation>Zoom {n} %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/status_strip.py" />
      <source>{n} conflicts</source>
      <translation>{n} Konflikte</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/summary_card.py" />
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/summary_card.py" />
      <source>Copy as Markdown</source>
      <translation>Als Markdown kopieren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/summary_card.py" />
      <source>This check-in</source>
      <translation>Dieser Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tag_row.py" />
      <source>All with the tag {tag}</source>
      <translation>Alles mit dem Schlagwort {tag}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>Everybody's</source>
      <translation>Aller</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>Filter objectives and key results by words or tag</source>
      <translation>Objectives und Key Results nach Worten oder Schlagwort filtern</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>Whose</source>
      <translation>Wessen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>any</source>
      <translation>jeder</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>anybody</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_filters.py" />
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_heading.py" />
      <source>Nothing set for this cycle yet. Start with one change you want to see by its end.</source>
      <translation>Für diesen Zyklus ist noch nichts gesetzt. Beginne mit einer Veränderung, die ihr bis zu seinem Ende sehen wollt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_heading.py" />
      <source>Nothing set for {cycle} yet. Start with one change you want to see by {day}.</source>
      <translation>Für {cycle} ist noch nichts gesetzt. Beginne mit einer Veränderung, die ihr bis {day} sehen wollt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_heading.py" />
      <source>day {d} of {n}</source>
      <translation>Tag {d} von {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_heading.py" />
      <source>even pace today, {e}</source>
      <translation>gleichmäßiges Tempo heute, {e}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_heading.py" />
      <source>pace as planned</source>
      <translation>Tempo wie geplant</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/tree_view.py" />
      <source>Objectives and key results</source>
      <translation>Objectives und Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trend_card.py" />
      <source>A trend begins with two values, signals with twelve.</source>
      <translation>Ein Verlauf beginnt mit zwei Werten, Signale mit zwölf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trend_card.py" />
      <source>No values yet.</source>
      <translation>Noch keine Werte.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trend_pane.py" />
      <source>1 year</source>
      <translation>1 Jahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trend_pane.py" />
      <source>13 weeks</source>
      <translation>13 Wochen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trend_pane.py" />
      <source>26 weeks</source>
      <translation>26 Wochen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trend_pane.py" />
      <source>Trend</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trust_pane.py" />
      <source>Can you trust the alerts?</source>
      <translation>Kannst du den Alarmen trauen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trust_pane.py" />
      <source>Nobody has resolved one yet. Resolving them says how far they can be trusted.</source>
      <translation>Noch hat niemand einen gelöst. Sie zu lösen zeigt, wie weit man ihnen trauen kann.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/trust_pane.py" />
      <source>past alerts were a real change, {n} led to an initiative</source>
      <translation>vergangene Alarme waren eine echte Änderung, {n} führten zu einer Initiative</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/user_rows.py" />
      <source>KR {ref} {title}</source>
      <translation>KR {ref} {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/user_rows.py" />
      <source>Objective {ref} {title}</source>
      <translation>Objective {ref} {title}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/user_rows.py" />
      <source>guards</source>
      <translation>sichert ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/user_rows.py" />
      <source>leads to</source>
      <translation>führt zu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/user_rows.py" />
      <source>reads it</source>
      <translation>liest sie</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_day.py" />
      <source>Of another day…</source>
      <translation>Von einem anderen Tag…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_day.py" />
      <source>The day that the value is of</source>
      <translation>Der Tag, von dem der Wert ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>Reached?</source>
      <translation>Erreicht?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_field.py" />
      <source>{value} is there already; its KPI is not due.</source>
      <translation>{value} ist schon da; die KPI ist nicht fällig.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_words.py" />
      <source>Still {value}? {period}</source>
      <translation>Noch {value}? {period}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_words.py" />
      <source>Value today</source>
      <translation>Wert heute</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_words.py" />
      <source>Value, {period}</source>
      <translation>Wert, {period}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/value_words.py" />
      <source>Where it stands</source>
      <translation>Wo es steht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/way_line.py" />
      <source>Show as line</source>
      <translation>Als Linie zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/way_line.py" />
      <source>Values of the key result</source>
      <translation>Werte des Key Results</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_sections.py" />
      <source>Nothing is due. {next}.</source>
      <translation>Nichts ist fällig. {next}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_sections.py" />
      <source>and {n} more: the check-in asks for them one by one</source>
      <translation>und {n} weitere: der Check-in fragt sie einzeln ab</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>Are we winning?</source>
      <translation>Gewinnen wir?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>Finish the check-in</source>
      <translation>Check-in abschließen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>Headline</source>
      <translation>Schlagzeile</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>Next focus</source>
      <translation>Nächster Fokus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>The one thing until the next check-in</source>
      <translation>Die eine Sache bis zum nächsten Check-in</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>The week in one line</source>
      <translation>Die Woche in einer Zeile</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>Three lines that stay with the week. Each may be empty.</source>
      <translation>Drei Zeilen, die bei der Woche bleiben. Jede darf leer sein.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>Weekly check-in, {week}</source>
      <translation>Wöchentlicher Check-in, {week}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>clearly</source>
      <translation>deutlich</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/week_words.py" />
      <source>not at all</source>
      <translation>gar nicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_field.py" />
      <source>One sentence, for those who read it.</source>
      <translation>Ein Satz, für alle, die es lesen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_field.py" />
      <source>Why {last} → {now}?</source>
      <translation>Warum {last} → {now}?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_field.py" />
      <source>Why {now} of 10 at a chance of {p}%?</source>
      <translation>Warum {now} von 10 bei einer Chance von {p} %?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Against the target: {assurance}.</source>
      <translation>Gegen das Ziel: {assurance}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Explain</source>
      <translation>Erklären</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Nobody has said yet where worry starts.</source>
      <translation>Noch hat niemand gesagt, wo die Sorge beginnt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Since {day}.</source>
      <translation>Seit {day}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>The newest value is usual wobble.</source>
      <translation>Der neueste Wert ist übliches Schwanken.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Why no colour?</source>
      <translation>Warum keine Farbe?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/why_line.py" />
      <source>Why {state}?</source>
      <translation>Warum {state}?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/year_steps.py" />
      <source>Twelve months earlier</source>
      <translation>Zwölf Monate früher</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/panes/year_steps.py" />
      <source>Twelve months later</source>
      <translation>Zwölf Monate später</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/banner.py" />
      <source>It could be: {names}.</source>
      <translation>Es könnte sein: {names}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/choice.py" />
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/confidence_strip.py" />
      <source>; last time {n}</source>
      <translation>; letztes Mal {n}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/confidence_strip.py" />
      <source>; the chance is {p}%</source>
      <translation>; die Chance ist {p} %</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/confidence_strip.py" />
      <source>nothing chosen</source>
      <translation>nichts gewählt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/cycle_button.py" />
      <source>Cycle {name}</source>
      <translation>Zyklus {name}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/evidence_lines.py" />
      <source>What shows it</source>
      <translation>Was es belegt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/file_questions.py" />
      <source>Calendar files (*.ics)</source>
      <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/file_questions.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/keycap.py" />
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/keycap.py" />
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/keycap.py" />
      <source>PgDn</source>
      <translation>Bild ↓</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/keycap.py" />
      <source>PgUp</source>
      <translation>Bild ↑</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/keycap.py" />
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/keycap.py" />
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/long_words.py" />
      <source>Show all {n} letters</source>
      <translation>Alle {n} Zeichen zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/long_words.py" />
      <source>Show less</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/options_sheet.py" />
      <source>takes it</source>
      <translation>nimmt es</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/options_sheet.py" />
      <source>ticks</source>
      <translation>kreuzt an</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/options_sheet.py" />
      <source>{name}: type to search</source>
      <translation>{name}: zum Suchen tippen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/sheet.py" />
      <source>closes</source>
      <translation>schließt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/step_button.py" />
      <source>Step {n}, {name}, {state}</source>
      <translation>Schritt {n}, {name}, {state}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/step_button.py" />
      <source>{step}, in sight</source>
      <translation>{step}, in Sicht</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/parts/step_row.py" />
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>No KPI that is asked here is called {name}, so its value was left out.</source>
      <translation>Keine KPI, nach der hier gefragt wird, heißt {name}; ihr Wert wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>The clipboard holds no dates with values. Copy two columns: date and value.</source>
      <translation>Die Zwischenablage enthält keine Daten mit Werten. Kopiere zwei Spalten: Datum und Wert.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>The clipboard holds no values. Copy a column of values, or names with values.</source>
      <translation>Die Zwischenablage enthält keine Werte. Kopiere eine Spalte mit Werten, oder Namen mit Werten.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>There are more values than KPIs from here on, so this one was left out.</source>
      <translation>Von hier an gibt es mehr Werte als KPIs; dieser wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>as it is</source>
      <translation>wie es ist</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pasted.py" />
      <source>replaces {value}</source>
      <translation>ersetzt {value}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/picture_files.py" />
      <source>{name} cannot be written there, so no picture was made.</source>
      <translation>{name} lässt sich dort nicht schreiben; kein Bild wurde gemacht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/picture_files.py" />
      <source>{name} is neither .png nor .svg, so no picture was made.</source>
      <translation>{name} ist weder .png noch .svg; kein Bild wurde gemacht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/pictures.py" />
      <source>There is no picture of {what}. Try window, board, tree, checkin or kpi:NAME.</source>
      <translation>Es gibt kein Bild von {what}. Versuche window, board, tree, checkin oder kpi:NAME.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/presenting.py" />
      <source>Presenting: ← → step, Esc leaves</source>
      <translation>Vorführung: ← → blättern, Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>A document of its own, with all its history, that no copy is ever merged into.</source>
      <translation>Ein Dokument für sich, mit seinem ganzen Verlauf, in das nie eine Kopie einfließt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Another program changed the file</source>
      <translation>Ein anderes Programm hat die Datei geändert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>As a document of its own beside this one, which stays as it is.</source>
      <translation>Als Dokument für sich neben diesem, das bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Do these two belong together?</source>
      <translation>Gehören diese beiden zusammen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Each goes on by itself. You are not asked about these two again.</source>
      <translation>Jedes geht für sich weiter. Nach diesen beiden wirst du nicht mehr gefragt.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Go back to the older version</source>
      <translation>Zur älteren Fassung zurückgehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>It goes back into the file, as it does without an answer.</source>
      <translation>Es kommt wieder in die Datei, wie auch ohne Antwort.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Keep them apart</source>
      <translation>Getrennt lassen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Keep what I have</source>
      <translation>Behalten, was ich habe</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Keep what OKRDesk recorded</source>
      <translation>Behalten, was OKRDesk eingetragen hat</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>One change that you can undo, for everybody. What it takes back stays in the history.</source>
      <translation>Eine Änderung, die du rückgängig machen kannst, für alle. Was sie zurücknimmt, bleibt im Verlauf.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>One change under your name that you can undo.</source>
      <translation>Eine Änderung unter deinem Namen, die du rückgängig machen kannst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Open the older version aside</source>
      <translation>Die ältere Fassung daneben öffnen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Save this one as a new document…</source>
      <translation>Dieses als neues Dokument speichern…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Take in what the other one holds</source>
      <translation>Hereinholen, was das andere enthält</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>Take its changes over</source>
      <translation>Dessen Änderungen übernehmen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>The file was put back to an older version</source>
      <translation>Die Datei wurde auf eine ältere Fassung zurückgesetzt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>The other program’s version stays among the snapshots, as it does without an answer.</source>
      <translation>Die Fassung des anderen Programms bleibt unter den früheren Ständen, wie auch ohne Antwort.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>What is in {other} comes in here too. Nothing here is lost, and {other} stays as it is.</source>
      <translation>Was in {other} ist, kommt auch hier herein. Hier geht nichts verloren, und {other} bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>{sentence}

It changed: {things}</source>
      <translation>{sentence}

Es hat geändert: {things}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/question_words.py" />
      <source>{sentence}

It changed: {things} and {n} more.</source>
      <translation>{sentence}

Es hat geändert: {things} und {n} weitere.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>All changes are saved</source>
      <translation>Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>In the shared file {time}</source>
      <translation>In der geteilten Datei {time}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>Not yet in the shared file since {time}</source>
      <translation>Seit {time} nicht in der geteilten Datei</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>Only on this computer since {time}</source>
      <translation>Nur auf diesem Rechner seit {time}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>The shared file cannot be read since {time}</source>
      <translation>Die geteilte Datei ist seit {time} nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>Your last change is not saved</source>
      <translation>Deine letzte Änderung ist nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>last day of {cycle}</source>
      <translation>letzter Tag von {cycle}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>{cycle} ended {day}</source>
      <translation>{cycle} endete am {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/saved_words.py" />
      <source>{left} in {cycle}</source>
      <translation>{left} in {cycle}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Act above {high}</source>
      <translation>Handeln über {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Act below {low}</source>
      <translation>Handeln unter {low}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Act beyond that</source>
      <translation>Handeln darüber hinaus</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Healthy from {low}</source>
      <translation>Gesund ab {low}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Healthy up to {high}</source>
      <translation>Gesund bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Healthy {low} to {high}</source>
      <translation>Gesund {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of reaching it by {day}?</source>
      <translation>Wie sicher bist du, es bis {day} zu erreichen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of reaching {line} by {day}?</source>
      <translation>Wie sicher bist du, {line} bis {day} zu erreichen?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of reaching {line} or better by {day}? (0.7 of the way to {target})</source>
      <translation>Wie sicher bist du, {line} oder besser bis {day} zu erreichen? (0,7 des Wegs zu {target})</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>How sure are you of staying in the range until {day}?</source>
      <translation>Wie sicher bist du, bis {day} im Bereich zu bleiben?</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Watch from {low}</source>
      <translation>Beobachten ab {low}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Watch up to {high}</source>
      <translation>Beobachten bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>Watch {low} to {high}</source>
      <translation>Beobachten {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>by levels</source>
      <translation>in Stufen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>by milestones</source>
      <translation>in Meilensteinen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>keep in {low} to {high}</source>
      <translation>in {low} bis {high} halten</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>{change} on a year ago</source>
      <translation>{change} gegen das Vorjahr</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>{says} · success line {line}</source>
      <translation>{says} · Erfolgslinie {line}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/sentences.py" />
      <source>{what} by {day}</source>
      <translation>{what} bis {day}</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/settings_news.py" />
      <source>Your settings on this computer could not be read, so the usual ones hold: colours, language, recent files and who you are may have to be chosen again. Your documents are untouched. The old settings lie in {path}.</source>
      <translation>Deine Einstellungen auf diesem Rechner waren nicht lesbar, deshalb gelten die üblichen: Farben, Sprache, zuletzt geöffnete Dateien und wer du bist musst du vielleicht neu wählen. Deine Dokumente sind unberührt. Die alten Einstellungen liegen in {path}.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/showing.py" />
      <source>Not taken: {names}. Drop the files of a folder, not the folder.</source>
      <translation>Nicht übernommen: {names}. Zieh die Dateien eines Ordners herein, nicht den Ordner.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/showing.py" />
      <source>Not taken: {names}. OKRDesk does not read files of this kind.</source>
      <translation>Nicht übernommen: {names}. Dateien dieser Art liest OKRDesk nicht.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/showing.py" />
      <source>Not taken: {names}. One drop opens one workspace, or reads tables into it.</source>
      <translation>Nicht übernommen: {names}. Auf einmal wird ein Arbeitsbereich geöffnet, oder Tabellen werden eingelesen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/showing.py" />
      <source>Only files of this computer can be taken here, so nothing was. Save it first.</source>
      <translation>Hier lassen sich nur Dateien dieses Computers annehmen, also wurde nichts angenommen. Speichere sie erst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/showing.py" />
      <source>Open a workspace first, then drop the file again.</source>
      <translation>Öffne erst einen Arbeitsbereich, dann lege die Datei noch einmal ab.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/standing.py" />
      <source>Become an editor…</source>
      <translation>Mitschreiben…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/standing.py" />
      <source>Not shared</source>
      <translation>Nicht geteilt</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/standing.py" />
      <source>Only looking</source>
      <translation>Nur ansehen</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/standing.py" />
      <source>Read-only</source>
      <translation>Nur lesbar</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/standing.py" />
      <source>Shared file lost</source>
      <translation>Geteilte Datei verloren</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/standing.py" />
      <source>{name} is gone from its folder or damaged. All that was entered is kept on this computer. It is put back only if you say so.</source>
      <translation>{name} ist nicht mehr in seinem Ordner oder beschädigt. Alles Eingetragene ist auf diesem Rechner erhalten. Zurückgelegt wird es nur, wenn du es sagst.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/standing.py" />
      <source>{name} or its folder is read-only: what you change is kept on this computer and not shared. Save a copy where others can reach it.</source>
      <translation>{name} oder der Ordner ist schreibgeschützt: was du änderst, bleibt auf diesem Rechner und wird nicht geteilt. Speichere eine Kopie, wo andere sie erreichen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/unkept.py" />
      <source>Copied. Paste it where it belongs.</source>
      <translation>Kopiert. Füge es ein, wo es hingehört.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/unkept.py" />
      <source>Open them…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/unkept.py" />
      <source>What was typed is thrown away.</source>
      <translation>Was getippt wurde, ist weg.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/unkept.py" />
      <source>What you typed in {n} places was kept and is not recorded yet.</source>
      <translation>Was du an {n} Stellen getippt hast, wurde aufbewahrt und ist noch nicht eingetragen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/written.py" />
      <source>'{text}' could be day or month first, so the row was left out.</source>
      <translation>„{text}“ kann mit dem Tag oder dem Monat beginnen, deshalb wurde die Zeile ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/written.py" />
      <source>'{text}' could be read with a decimal point or comma, so the row was left out.</source>
      <translation>„{text}“ lässt sich mit Dezimalpunkt oder Dezimalkomma lesen, deshalb wurde die Zeile ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../src/okrdesk/ui/written.py" />
      <source>'{text}' is not a number, so the row was left out.</source>
      <translation>„{text}“ ist keine Zahl, deshalb wurde die Zeile ausgelassen.</translation>
    </message>
  </context>
</TS>
