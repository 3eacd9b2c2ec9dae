-- The frame by which centres look at their own work: the five cornerstones of the state's guideline, in our words.
insert into quality_frame (code, edition, document) values
('five-cornerstones', 1, $frame$ {"texts": {
 "de": {"name": "Fünf Eckpunkte der Zentren", "lowest": "steht noch ganz am Anfang", "highest": "gelingt verlässlich"},
 "en": {"name": "Five cornerstones of the centres", "lowest": "still at the very beginning", "highest": "works reliably"}},
"criteria": [
 {"code": "families-welcome", "wordings": {
  "de": {"area": "Familien im Mittelpunkt", "question": "Familien fühlen sich hier willkommen.", "explanation": "Es gibt einen Ort und feste Zeiten, zu denen jemand da ist, und wer zum ersten Mal kommt, wird begrüßt."},
  "en": {"area": "Families at the centre", "question": "Families feel welcome here.", "explanation": "There is a place, and there are fixed times at which somebody is there; whoever comes for the first time is greeted."}}},
 {"code": "families-shape", "wordings": {
  "de": {"area": "Familien im Mittelpunkt", "question": "Familien gestalten mit, was hier geschieht.", "explanation": "Sie schlagen Angebote vor, entscheiden mit oder leiten selbst etwas; was aus einem Vorschlag wurde, erfahren sie."},
  "en": {"area": "Families at the centre", "question": "Families shape what happens here.", "explanation": "They propose offers, have a say or run something themselves; they learn what became of a proposal."}}},
 {"code": "families-strengths", "wordings": {
  "de": {"area": "Familien im Mittelpunkt", "question": "Wir gehen von dem aus, was Familien können.", "explanation": "Sprachen, Erfahrungen und Verbindungen der Familien werden gebraucht und gezeigt."},
  "en": {"area": "Families at the centre", "question": "We start from what families can do.", "explanation": "Languages, experience and connections of families are needed, and it shows."}}},
 {"code": "needs-known", "wordings": {
  "de": {"area": "Bedarf und Wirkung", "question": "Wir wissen, was Familien hier brauchen.", "explanation": "Wir fragen regelmäßig nach, auch die, die selten kommen, und kennen die Zahlen zu Schule und Stadtteil."},
  "en": {"area": "Needs and impact", "question": "We know what families here need.", "explanation": "We ask regularly, also those who seldom come, and know the figures of the school and the neighbourhood."}}},
 {"code": "programme-follows-needs", "wordings": {
  "de": {"area": "Bedarf und Wirkung", "question": "Unser Programm folgt dem Bedarf.", "explanation": "Zu jedem Angebot können wir sagen, welchen Bedarf es aufgreift; was niemand braucht, lassen wir weg."},
  "en": {"area": "Needs and impact", "question": "Our programme follows the needs.", "explanation": "For each offer we can say which need it takes up; what nobody needs we drop."}}},
 {"code": "impact-looked-at", "wordings": {
  "de": {"area": "Bedarf und Wirkung", "question": "Wir schauen nach, ob es hilft.", "explanation": "Mindestens einmal im Jahr sehen wir auf Ziele und Ergebnisse und ändern danach etwas."},
  "en": {"area": "Needs and impact", "question": "We look whether it helps.", "explanation": "At least once a year we look at goals and results, and change something afterwards."}}},
 {"code": "no-hurdles", "wordings": {
  "de": {"area": "Leichter Zugang und Teilhabe", "question": "Zeiten, Orte, Sprache und Kosten halten niemanden ab.", "explanation": "Kinder werden mitbetreut, Einladungen sind leicht zu verstehen, und nichts scheitert am Geld."},
  "en": {"area": "Easy access and taking part", "question": "Times, places, language and cost keep nobody away.", "explanation": "Children are looked after, invitations are easy to understand, and nothing fails for want of money."}}},
 {"code": "reaches-many", "wordings": {
  "de": {"area": "Leichter Zugang und Teilhabe", "question": "Wir erreichen auch Familien, die sonst selten kommen.", "explanation": "Wir gehen auf sie zu, an der Tür der Schule, im Stadtteil oder über Menschen, denen sie vertrauen."},
  "en": {"area": "Easy access and taking part", "question": "We also reach families who seldom come.", "explanation": "We go to them: at the school's door, in the neighbourhood or through people whom they trust."}}},
 {"code": "open-to-neighbourhood", "wordings": {
  "de": {"area": "Leichter Zugang und Teilhabe", "question": "Das Zentrum steht dem ganzen Stadtteil offen.", "explanation": "Familien mit Kita-Kindern und Nachbarn wissen, dass sie kommen können, und tun es."},
  "en": {"area": "Easy access and taking part", "question": "The centre is open to the whole neighbourhood.", "explanation": "Families with children in day care and neighbours know that they may come, and do."}}},
 {"code": "in-the-programme", "wordings": {
  "de": {"area": "Schulentwicklung", "question": "Das Zentrum gehört zum Schulprogramm.", "explanation": "Was es will und tut, ist dort beschrieben und von der Schulkonferenz getragen."},
  "en": {"area": "Developing the school", "question": "The centre is part of the school's programme.", "explanation": "What it wants and does is described there and carried by the school conference."}}},
 {"code": "tandem", "wordings": {
  "de": {"area": "Schulentwicklung", "question": "Schulleitung und Leitung des Zentrums führen gemeinsam.", "explanation": "Sie haben feste Gesprächszeiten, und wer was entscheidet, ist geklärt."},
  "en": {"area": "Developing the school", "question": "Head of school and lead of the centre steer together.", "explanation": "They have fixed times to talk, and it is settled who decides what."}}},
 {"code": "staff-carries", "wordings": {
  "de": {"area": "Schulentwicklung", "question": "Das Kollegium trägt die Arbeit mit.", "explanation": "Lehrkräfte und Ganztag kennen die Angebote, weisen darauf hin und bringen eigene Ideen ein."},
  "en": {"area": "Developing the school", "question": "The staff carry the work.", "explanation": "Teachers and all-day staff know the offers, point to them and bring in ideas of their own."}}},
 {"code": "network-works", "wordings": {
  "de": {"area": "Netzwerk und kommunale Koordinierung", "question": "Wir arbeiten mit den Einrichtungen im Stadtteil verlässlich zusammen.", "explanation": "Kitas, Beratung, Vereine und Jugendhilfe wissen, wen sie hier ansprechen, und Absprachen gelten."},
  "en": {"area": "Network and municipal coordination", "question": "We work reliably with the institutions of the neighbourhood.", "explanation": "Day-care centres, counselling, clubs and youth services know whom to talk to here, and what was agreed holds."}}},
 {"code": "transitions", "wordings": {
  "de": {"area": "Netzwerk und kommunale Koordinierung", "question": "Übergänge gehen wir gemeinsam an.", "explanation": "Von der Kita in die Schule und von der Grundschule weiter begleiten wir Familien mit unseren Partnern."},
  "en": {"area": "Network and municipal coordination", "question": "We see to transitions together.", "explanation": "From day care to school and on from primary school, we accompany families together with our partners."}}},
 {"code": "town-coordinates", "wordings": {
  "de": {"area": "Netzwerk und kommunale Koordinierung", "question": "Die Kommune hält die Fäden zusammen.", "explanation": "Es gibt eine feste Ansprechperson, Austausch unter den Zentren und geklärte Mittel für das nächste Jahr."},
  "en": {"area": "Network and municipal coordination", "question": "The town holds the threads together.", "explanation": "There is a known contact, exchange among the centres, and settled means for the next year."}}}
]}$frame$);
