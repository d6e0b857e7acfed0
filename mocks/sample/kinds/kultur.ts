import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const kultur: KindBlueprint = {
  kind: 'kultur',
  share: 11,
  citywide: 0.35,
  hours: 'culture',
  names: phrases(`
    Stadtteilbücherei {w} {q} | mehrsprachigkeit #buch
    Bücherbus {w} | mehrsprachigkeit stadtweit #buch
    Kulturzentrum {w} {q} | kultur_sport_freizeit #haus
    Theaterwerkstatt {w} {q} | kultur_sport_freizeit #buehne
    Internationales Kulturbüro {w} | kultur_sport_freizeit stadtweit #haus
    Museum {w}, Vermittlung | kultur_sport_freizeit stadtweit #museum
    Musikschule {w} {q} | kultur_sport_freizeit #musik
    Soziokulturelles Zentrum {w} {q} | kultur_sport_freizeit #haus
    Chor der Kulturen {w} | kultur_sport_freizeit #chor
    Filmforum {w} {d} | kultur_sport_freizeit #buehne
  `),
  words: phrases(`
    Alte Gießerei
    Hafenkante
    Bühne 8
    Wortreich
    Klangraum
    Leseinsel
    Kranhaus
    Speicher 12
    Lesezeichen
    Schmelze
    Rheinmuseum
    Farbtopf
    Taktwechsel
  `),
  desks: list('Information | Ausleihe | Kartentelefon'),
  roles: list('Leitung | Kulturvermittlung | Leseförderung | Theaterpädagogik | Programm'),
  fields: ['kultur_sport_freizeit', 'mehrsprachigkeit', 'fruehe_bildung'],
  targets: ['alle', 'kinder', 'jugendliche', 'eltern_familien'],
  openings: phrases(`
    Bücher, Spiele und Veranstaltungen {in}, Medien in {n} Sprachen. | #buch
    Bücherei {in} mit Leseecke, WLAN und Lernplätzen. | #buch
    Hält jede Woche an {viele} Haltestellen in der Stadt. | #buch stadtweit
    Bühne, Werkstatt und Café {in} für alle Generationen. | #haus #buehne
    Theater mit Jugendlichen {aus}; jedes Jahr eine Premiere. | #buehne
    Führungen und Werkstätten in einfacher Sprache. | #museum
    Instrumente, Chor und Band {in}; Unterricht zu sozialen Preisen. | #musik
    Kultur zum Mitmachen {in}, vom Tanzkurs bis zum Filmabend. | #haus #buehne
    Vernetzt Künstler*innen mit Einwanderungsgeschichte in ganz Duisburg. | #haus stadtweit
    Bücher auf Rädern, mit Medien in {n} Sprachen. | #buch stadtweit
    Fördert Kunst und Begegnung über Sprachgrenzen hinweg. | #haus stadtweit
    Stadtgeschichte als Einwanderungsgeschichte erzählen. | #museum
    Musikunterricht {in} für Kinder, Jugendliche und Erwachsene. | #musik
    Singen und Spielen {in}, Konzerte in der ganzen Stadt. | #musik #chor
    Chor {in}, der Lieder aus {viele} Ländern singt. | #chor
  `),
  details: phrases(`
    Der Ausweis ist für Kinder und Jugendliche kostenlos. | #buch
    Bilderbuchkino und Vorlesen auf {ss}. | mehrsprachigkeit #buch
    Lesestart für Familien mit Babys. | fruehe_bildung #buch
    Räume und Technik stehen Vereinen zur Verfügung. | kultur_sport_freizeit #haus #buehne
    Leihinstrumente gegen Pfand. | #musik
    Neue Stimmen sind jederzeit willkommen. | #chor
    Freier Eintritt mit dem Duisburg-Pass. | #museum #buehne
    Programmhefte erscheinen auf Deutsch und {s}. | #haus #buehne #museum #musik
    Einmal im Jahr ein Festival mit Gruppen aus dem Ortsteil. | #haus #buehne #musik
    Führungen auf Anfrage auch auf {s}. | #museum
  `),
  offers: offers(`
    Bilderbuchkino auf Deutsch und {s} | Für Kinder ab vier Jahren. | afternoon | kinder eltern_familien | mehrsprachigkeit fruehe_bildung #buch
    Lesestart-Treff | Erste Bücher für Babys und ihre Eltern. | morning | eltern_familien | fruehe_bildung #buch
    Mehrsprachige Medienkisten | Ausleihe für Kitas und Schulen. | always | fachkraefte | mehrsprachigkeit #buch
    Lernplätze und Hausaufgabentisch | Ruhe, WLAN, Drucker; Studierende helfen. | afternoon | jugendliche kinder | kultur_sport_freizeit #buch
    Sprachcafé in der Bücherei | Deutsch sprechen, Zeitungen lesen. | afternoon | neuzugewanderte | kultur_sport_freizeit mehrsprachigkeit #buch
    Theaterclub ab 14 | Gemeinsam ein Stück entwickeln, Premiere im Juni. | evening | jugendliche | kultur_sport_freizeit #buehne #haus
    Offene Bühne {q} | Musik, Texte, Tanz; fünf Minuten für alle. | monthly | alle | kultur_sport_freizeit #haus #buehne
    Führung in einfacher Sprache | Eine Stunde, für Deutschkurse kostenlos. | appointment | neuzugewanderte | kultur_sport_freizeit #museum
    Familientag | Werkstatt für Kinder und Eltern. | weekend | kinder eltern_familien | kultur_sport_freizeit #museum #haus
    Chor der Sprachen | Lieder aus aller Welt, Noten nicht nötig. | evening | alle | kultur_sport_freizeit #musik #chor
    Offenes Singen {q} | Einmal im Monat, alle Stimmen. | monthly | alle aeltere | kultur_sport_freizeit #chor
    Instrumentenkarussell | Acht Instrumente ausprobieren, ab sechs Jahren. | afternoon | kinder | kultur_sport_freizeit #musik
    Tanz- und Theaterprojekt in den Ferien | Zwei Wochen, am Ende eine Aufführung. | holidays | jugendliche kinder | kultur_sport_freizeit #buehne #haus
  `),
};
