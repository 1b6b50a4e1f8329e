# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of many kinds, made by chance from a few words, and the headings that each of them has."""

import random
import textwrap

NOUNS = ('caravan river ford pass keeper miller wall gate harbour market winter harvest road bridge salt tea ferry treaty garrison valley '
         'village council tax letter clerk envoy horse well spring orchard stone').split()
PLACES = 'Arum Belkh Darvo Esten Falk Girat Hervo Istal Jarm Kelun Lorm Mazir'.split()
VERBS = 'crossed reached held left counted built lost kept sold repaired described refused'.split()
ROMANS = [tens + ones for tens in ('', 'X', 'X' * 2) for ones in ('', *'I II III IV V VI VII VIII IX'.split())][1:] + ['X' * 3]
WORDS = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen'.split()
ORDINALS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split()


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.parts = []
        self.headings = []

    def pick(self, of):
        return self.random.choice(of)

    def sentence(self):
        words = f'the {self.pick(NOUNS)} of {self.pick(PLACES)} {self.pick(VERBS)} the {self.pick(NOUNS)}'
        for _ in range(self.random.randint(0, 3)):
            words += self.pick((', and', ', but', ' where', ', since', ' before')) + f' the {self.pick(NOUNS)} {self.pick(VERBS)} the {self.pick(NOUNS)}'
        return words[0].upper() + words[1:] + self.pick('.....?!')

    def prose(self, least=3, most=8):
        return ' '.join(self.sentence() for _ in range(self.random.randint(least, most)))

    def title(self, capitals=False):
        words = self.pick((f'The {self.pick(NOUNS)} of {self.pick(PLACES)}', f'{self.pick(PLACES)} and the {self.pick(NOUNS)}',
                           f'How the {self.pick(NOUNS)} was {self.pick(VERBS)}', f'A {self.pick(NOUNS)} and a {self.pick(NOUNS)}',
                           f'The {self.pick(NOUNS)}', f'What the {self.pick(NOUNS)} {self.pick(VERBS)} in {self.pick(PLACES)}'))
        words = words.title().replace(' Of ', ' of ').replace(' And ', ' and ').replace(' The ', ' the ').replace(' A ', ' a ')
        return words.upper() if capitals else words

    def add(self, words, blanks=1, width=72, indent=''):
        lines = textwrap.wrap(words, width, initial_indent=indent, subsequent_indent=indent) if width else [words]
        self.parts.append('\n' * blanks + '\n'.join(lines) + '\n')

    def raw(self, words, blanks=1):
        self.parts.append('\n' * blanks + words + '\n')

    def head(self, words, blanks=4, title=None, indent='', level=1):
        self.raw(indent + words, blanks)
        self.headings.append((level, title or words))

    def body(self, n=4, width=72):
        for _ in range(self.random.randint(1, n)):
            kind = self.random.random()
            if kind < .08:
                self.add(f'“{self.pick(("Come in", "Nobody", "Who goes there", "The ford!"))}{self.pick(".?!")}”', width=width)
            elif kind < .12:
                self.add(self.pick(('He laughed.', 'Nobody answered.', 'The ferry sank.', 'They were lost.')), width=width)
            elif kind < .16:
                self.raw('\n'.join(f'  {self.title()}{self.pick((",", ";", "", "."))}' for _ in range(4)))
            elif kind < .19:
                self.raw('[Illustration: THE GATE OF ' + self.pick(PLACES).upper() + ']')
            elif kind < .21:
                self.raw('       *       *       *       *       *')
            elif kind < .24:
                self.add(f'[Footnote {self.random.randint(1, 9)}: {self.sentence()}]', width=width)
            elif kind < .27:
                self.add(f'The {self.pick(NOUNS)} wrote this of {self.pick(PLACES)}:', width=width)
        self.add(self.prose(), width=width)

    def frame(self, title, author):
        self.parts.insert(0, f'The Project Gutenberg eBook of {title}\n\nThis ebook is for the use of anyone anywhere. You may copy it, give it away or\n'
                          f're-use it under the terms of the licence.\n\nTitle: {title}\n\nAuthor: {author}\n\nRelease date: May 2, 2004 [eBook #1234]\n\n'
                          f'Language: English\n\n\n*** START OF THE PROJECT GUTENBERG EBOOK {title.upper()} ***\n\n\n\nProduced by A. Clerk and the Online\n'
                          'Distributed Proofreading Team\n\n\n\n')
        self.raw(f'*** END OF THE PROJECT GUTENBERG EBOOK {title.upper()} ***\n\n\n\nUpdated editions will replace the previous one.\n\n'
                 'START: FULL LICENSE\n\nTHE FULL PROJECT GUTENBERG LICENSE\n\nPLEASE READ THIS BEFORE YOU DISTRIBUTE OR USE THIS WORK\n\n'
                 'Section 1. General Terms of Use\n\n1.A. By reading any part of it you agree.\n\nSection 2. Information about the Mission\n\nIt is free.', 4)

    def title_page(self, title, subtitle=True):
        self.head(title.upper(), 3, indent=self.pick(('', '          ')))
        if subtitle:
            self.raw(self.pick(('A HISTORY OF THE NORTHERN ROAD', 'IN TWO VOLUMES', 'FROM THE COLLECTION OF DR. FALK.')), 2)
        self.raw('BY\n\nA. K. FALK', 2)
        self.raw(self.pick(('LONDON:\nMILLER & CO., 27 GATE STREET.\n1889.', 'With a Portrait and Four Maps', 'All Rights Reserved')), 2)

    def text(self):
        return ''.join(self.parts)


def index(maker):
    maker.head('INDEX', 4)
    for _ in range(30):
        maker.raw(f'{maker.pick(PLACES)}, {maker.random.randint(3, 400)}' + maker.pick(('', f', {maker.random.randint(3, 400)}', '; its walls, 12-14')),
                  maker.pick((0, 0, 1)))


def make_history(maker):
    """Books and chapters, their titles below or beside the number, a list of them above."""
    title = maker.title()
    style = maker.random.randrange(5)
    books = []
    number = 0
    for book in range(maker.random.randint(2, 4)):
        names = []
        for chapter in range(maker.random.randint(2, 6)):
            number += 1
            names.append((ROMANS[chapter if style != 2 else number - 1], maker.title(capitals=style in (1, 3))))
        books.append((f'BOOK {(WORDS[book].upper() if style == 0 else ROMANS[book])}' + (f': {1805 + book}' if style == 0 else ''), names))
    maker.title_page(title)
    if maker.random.random() < .5:
        maker.head('PREFACE', 4)
        maker.body()
    maker.head('CONTENTS', 4)
    layout = maker.random.randrange(4)
    for book, names in books:
        maker.raw(book, 2)
        for roman, name in names:
            line = f'CHAPTER {roman}' if style == 0 else f'CHAPTER {roman}. {name}'
            if layout == 0:
                maker.raw(line, 1)
            elif layout == 1:
                maker.raw(f'  {line:60} {maker.random.randint(3, 400)}', 0)
            elif layout == 2 and style != 0:
                maker.raw(f'CHAPTER {roman}\n{name} as it was told by those who came back to\nthe ford in the spring', 1)
            else:
                maker.raw(line, 0)
    if maker.random.random() < .4:
        maker.head('LIST OF ILLUSTRATIONS', 4)
        for _ in range(4):
            maker.raw(f'{maker.title()}      {maker.random.randint(3, 400)}', 0)
    for book, names in books:
        maker.head(book, 4)
        for roman, name in names:
            if style == 0:
                maker.head(f'CHAPTER {roman}', maker.pick((4, 2)))
            elif style == 1:
                maker.head(f'CHAPTER {roman}.\n\n{name}.', 4, f'CHAPTER {roman}. {name}.')
            elif style == 2:
                maker.head(f'CHAPTER {roman}.\n{name}', 4, f'CHAPTER {roman}. {name}')
            elif style == 3:
                maker.head(f'CHAPTER {roman}. {name}', 4)
            else:
                maker.head(f'Chapter {roman}: {name}.', 4)
            if style == 2 and maker.random.random() < .6:
                maker.add('--'.join(maker.title() for _ in range(5)) + '.', 1)
            maker.body(8)
    if maker.random.random() < .4:
        index(maker)
    maker.frame(title, 'A. K. Falk')


def make_novel(maker):
    title = maker.title()
    style = maker.random.randrange(7)
    n = maker.random.randint(6, 20)
    maker.title_page(title, subtitle=False)
    names = [maker.title(capitals=style == 3) for _ in range(n)]
    number = [f'CHAPTER {ROMANS[i]}' if style in (0, 1, 3) else f'Chapter {i + 1}' if style == 2 else f'CHAPTER {WORDS[i % 14].upper()}' if style == 4 else
              f'{ROMANS[i]}.' if style == 5 else str(i + 1) for i in range(n)]
    if style != 4 or n <= 14:
        heads = [f'{number[i]} {names[i]}' if style in (1, 2, 3) else number[i] for i in range(n)]
    else:
        n = 14
        heads = number[:n]
    if maker.random.random() < .5 and style in (1, 2, 3):
        maker.head('Contents', 3)
        for line in heads:
            maker.raw(f' {line}', 0)
    for i in range(n):
        if style == 1:
            maker.head(f'{number[i]}\n\n{names[i]}', 4, heads[i])
        elif style == 2:
            maker.head(f'{number[i]}\n\n    {names[i]}', 3, heads[i])
        else:
            maker.head(heads[i], 4)
        for _ in range(4):
            maker.body(6)
    if maker.random.random() < .3:
        maker.raw('THE END', 3)
        maker.raw('Transcriber’s Note:\n\nA few misprints were mended.', 4)
    if maker.random.random() < .7:
        maker.frame(title, 'A. K. Falk')


def make_letters(maker):
    title = 'Letters from the Ford'
    style = maker.random.randrange(3)
    first = maker.random.randint(1, 300)
    people = [f'{maker.pick(("HERR", "MRS.", "THE KEEPER", "DR."))} {place.upper()}' for place in PLACES[:5]]
    maker.title_page(title)
    letters = [(first + i, maker.pick(people)) for i in range(maker.random.randint(15, 40))]
    maker.head('CONTENTS', 4)
    maker.raw('FIRST PART.\n\nYOUTH AND TRAVEL\n1823-1827.', 2)
    for number, person in letters:
        maker.raw(f'{number}. To {person.title()}', 0)
    for i, (number, person) in enumerate(letters):
        to = f'TO {person}' + (', HONORARY MEMBER OF THE COUNCIL AND OF\nTHE FERRY.' if i == 3 else '.')
        if style == 0:
            maker.head(f'{number}.\n\n{to}', 2, f'{number}. {to}')
        elif style == 1:
            maker.head(f'LETTER {ROMANS[i % 30]}.\n\n{to}', 2, f'LETTER {ROMANS[i % 30]}. {to}')
        else:
            maker.head(f'{number}.\n{to}', 2, f'{number}. {to}')
        if maker.random.random() < .6:
            maker.raw(f'{maker.pick(("Feb.", "March", "Sept."))} {maker.random.randint(1, 28)}, 18{maker.random.randint(10, 60)}.')
        if maker.random.random() < .7:
            maker.raw(maker.pick(('MY DEAR KEEPER,--', 'DEAR Z.,--', 'BEST OF ALL MILLERS!--', 'Dear Sir,', 'MY DEAREST MOTHER,—')))
        maker.body(3)
        if maker.random.random() < .6:
            maker.raw(maker.pick(('Your', 'In haste, your', 'Yours ever,', 'I am, with esteem,', 'As ever, your true friend,')))
        maker.raw(maker.pick(('A. K. FALK.', 'FALK.', 'L. VAN FALK.', 'THE F----.', 'CONTRA FALK,', 'Your friend,\nFALK.')))
        if maker.random.random() < .2:
            maker.add('P.S.--' + maker.sentence())
    maker.frame(title, 'A. K. Falk')


def make_diary(maker):
    style = maker.random.randrange(4)
    maker.head('A Diary of the Northern Road', 2)
    months = 'January February March April May June'.split()
    for i in range(maker.random.randint(8, 20)):
        month = months[i % 6]
        day = i + 3
        head = (f'{day} {month} 1904', f'{month} {day}th, 1904.', f'Monday, {month} {day}.', f'{month} {day}, 1904')[style]
        maker.head(head, maker.pick((1, 2)) if style else 1)
        for _ in range(maker.random.randint(1, 3)):
            maker.body(1)


def make_folklore(maker):
    title = 'Customs of the Northern Road'
    gap = maker.random.random() < .6
    maker.title_page(title)
    maker.head('CONTENTS', 4)
    chapters = [(ROMANS[i], maker.title()) for i in range(maker.random.randint(3, 6))]
    for roman, name in chapters:
        maker.raw(f'CHAPTER {roman}.\n{name}      {maker.random.randint(3, 99)}', 1)
    for roman, name in chapters:
        maker.head(f'CHAPTER {roman}.\n\n{name}.' if gap else f'CHAPTER {roman}.\n{name}.', 4, f'CHAPTER {roman}. {name}.')
        maker.raw('    “The salt is gone, the ferry sunk,\n    And nobody will pay.”\n                       --FALK.')
        seen = set()
        for _ in range(maker.random.randint(3, 9)):
            name = maker.pick((maker.title(), 'Good Friday', 'August', f'St. {maker.pick(PLACES)}’s Day in {maker.pick(PLACES)}', f'La {maker.title()}',
                               '“The Old Ferry”', f'{maker.title()} or the {maker.title()}'))
            if name not in seen:
                seen.add(name)
                maker.head(name + maker.pick(('.', '.', '.', '!' if gap else '.')), 2 if gap else 1)
                maker.body(3)
                if maker.random.random() < .3:
                    maker.raw('Source: told by the keeper')
    maker.frame(title, 'A. K. Falk')


ARTICLE = ('Background', 'Origins', 'Prelude', 'Causes', 'Early life', 'Etymology', 'Context', 'History', 'Formation', 'Political background', 'Name')


def make_article(maker):
    """As an encyclopedia's page is given out: one line a paragraph, or wrapped."""
    style = maker.random.randrange(4)
    width = maker.pick((0, 0, 80))
    subject = f'Siege of {maker.pick(PLACES)}'
    if style == 0:
        maker.raw(subject, 0)
        maker.headings.append((1, subject))
    if style in (0, 1):
        maker.add(f'The {subject} was a long affair of the {maker.pick(NOUNS)}. ' + maker.prose(), 1, width)
        if maker.random.random() < .5:
            maker.add(maker.prose(), 1, width)
    more = [maker.pick(ARTICLE), f'{maker.title().capitalize()}', '1917', '1921–1923', f'Siege of {maker.pick(PLACES)} (1893)', 'U.S. intervention', 'Aftermath and legacy',
            f'"{maker.title()}" speech', 'Roads/bridges', 'Casualties and losses', f'{maker.pick(PLACES)} vs. {maker.pick(PLACES)}', 'Legacy', 'See also', 'References', 'Further reading',
            '1893 treaty and the division of the northern road between them']
    names = more[:1] + [name for name in more[1:] if maker.random.random() < .6]
    for i, name in enumerate(dict.fromkeys(names)):
        if style == 3:
            maker.raw(f'== {name} ==', 2)
            maker.headings.append((1, name))
        else:
            maker.head(name, maker.pick((1, 2)) if i or style != 2 else 0)
        if name == 'See also':
            for _ in range(4):
                maker.raw(f'{maker.title()}', 0)
            continue
        if maker.random.random() < .3:
            maker.raw(maker.pick(('Main article: ', 'See also: ', 'Further information: ', 'Main articles: ')) + maker.title())
        for _ in range(maker.random.randint(1, 4)):
            maker.add(maker.prose(), maker.pick((1, 0)) if not width else 1, width)


def make_annals(maker):
    """An entry a year, each beginning with it; many are of a few words."""
    style = maker.random.randrange(5)
    year = maker.random.randint(600, 1400)
    maker.head(f'The Annals of {maker.pick(PLACES)}', 1)
    for _ in range(maker.pick((1, 1, 2, 3))):
        if style % 2:
            maker.head(f'The {maker.pick(ORDINALS)} Hand', 2)
        for _ in range(maker.random.randint(8, 20)):
            year += maker.random.randint(1, 4)
            begin = (f'A.D. {year}.', f'{year}.', f'Anno {year}', f'AD {year}:', f'In the year {year}.')[style]
            words = maker.pick((maker.prose(1, 4), maker.sentence(), maker.pick(('Nothing.', 'A great famine.', 'Peace.', 'Here died the keeper Falk.',
                                                                                'This year was the great mortality of birds.', 'The Comet.'))))
            maker.add(f'{begin} {words}')


def make_play(maker):
    maker.head('THE FERRY', 2)
    maker.raw('A PLAY IN TWO ACTS')
    maker.raw('PERSONS', 2)
    maker.headings.append((1, 'PERSONS'))
    maker.raw('THE KEEPER, an old man\nTHE MILLER, his friend\nANNA\nA BOY')
    style = maker.random.randrange(2)
    for act in range(2):
        maker.head(f'ACT {ROMANS[act]}', 4)
        for scene in range(3):
            maker.head(f'SCENE {ROMANS[scene]}.' + maker.pick(('', ' A room in the mill.')), 2)
            maker.raw('[Enter the keeper and Anna.]')
            for _ in range(maker.random.randint(8, 20)):
                who = maker.pick(('THE KEEPER', 'THE MILLER', 'ANNA', 'ANNA', 'A BOY'))
                maker.raw(f'{who}.\n{textwrap.fill(maker.sentence(), 70)}' if style else f'{who}\n\n{textwrap.fill(maker.sentence(), 70)}')


def make_poems(maker):
    maker.head('VERSES OF THE ROAD', 2)
    for _ in range(maker.random.randint(4, 9)):
        maker.head(maker.title(capitals=True), 4)
        numbered = maker.random.random() < .4
        for stanza in range(maker.random.randint(2, 5)):
            if numbered:
                maker.raw(maker.pick((ROMANS[stanza] + '.', ROMANS[stanza])))
            maker.raw('\n'.join(f'{maker.title()}{maker.pick((",", ";", "", ".", "!"))}' for _ in range(maker.pick((2, 4, 6)))))


def make_report(maker):
    maker.head('Report on the Northern Road', 1)
    for i in range(maker.random.randint(3, 5)):
        maker.head(f'{i + 1}. {maker.title()}' if maker.random.random() < .5 else f'{i + 1} {maker.title()}', 2)
        maker.body(2)
        for j in range(maker.random.randint(0, 3)):
            maker.head(f'{i + 1}.{j + 1} {maker.title().capitalize()} and what became of it in the years that followed', 1)
            maker.body(2)
            if maker.random.random() < .4:
                for item in range(3):
                    maker.raw(f'{item + 1}. {maker.sentence()}', 0 if item else 1)
    maker.head('Conclusion', 2)
    maker.body()


def make_transcript(maker):
    maker.head('A Talk at the Ford', 1)
    for _ in range(maker.random.randint(10, 25)):
        maker.raw(maker.pick(('What was it like?', 'And the salt?', 'Who came?', 'Did they pay?')))
        maker.add(maker.prose(2, 4))


def make_law(maker):
    """An article of law: Roman numbers, letters, figures and small letters below one another, with notes and the heads of its pages between."""
    maker.head(f'{maker.title(True)}', 2)
    maker.raw('Anna B. Falk*', 1)
    page = note = 0

    def body():
        nonlocal page, note
        for _ in range(maker.random.randint(1, 3)):
            maker.add(maker.prose())
            if maker.random.random() < .2:
                page += 2
                maker.raw(f'2011] THE LIMITS OF TOLLS {345 + page}')
            if maker.random.random() < .3:
                note += 1
                maker.add(f'{note}. ' + maker.pick(('See id. at 45.', 'See, e.g., Hale v. Falk, 123 U.S. 456 (1990).', 'Supra note 3, at 12.')))
        maker.add(maker.prose())

    for roman in ROMANS[:maker.random.randint(3, 6)]:
        maker.head(f'{roman}. {maker.title(True)}', 2)
        body()
        for letter in 'ABCD'[:maker.pick((0, 2, 3, 4))]:
            maker.head(f'{letter}. {maker.title()}', 1, level=2)
            body()
            for figure in range(maker.pick((0, 2, 3))):
                maker.head(f'{figure + 1}. {maker.title()}', 1, level=3)
                body()


def make_wiki(maker):
    """A page copied from a wiki, each heading with what one clicks there to change it."""
    mark = maker.pick(('[edit]', ' [edit]', '[edit | edit source]', '[Bearbeiten | Quelltext bearbeiten]', '\n[modifier | modifier le code]', '[править | править код]'))
    maker.head(maker.title(), 0)
    maker.add(maker.prose(), width=0)
    for title in [maker.title() for _ in range(maker.random.randint(4, 9))] + ['Notes', 'See also']:
        maker.parts.append(f'\n{title}{mark}\n')
        maker.headings.append((2, title))
        for _ in range(maker.random.randint(1, 3)):
            maker.add(maker.prose() + maker.pick(('', '[3]', '[4][5]')), blanks=maker.pick((0, 1)), width=0)


def make_addressees(maker):
    """Letters that have whom they were sent to for headings, the same again and again."""
    maker.head(f'LETTERS FROM {maker.pick(PLACES).upper()}', 2)
    names = [f'To {maker.pick(("Mrs.", "Dr.", "Miss"))} {place}' for place in maker.random.sample(PLACES, 3)]
    blanks = maker.pick((1, 3))
    for _ in range(maker.random.randint(10, 30)):
        maker.head(maker.pick(names), blanks)
        maker.raw(f'{maker.pick(PLACES)}, May {maker.random.randint(1, 28)}, 1817.')
        maker.raw(maker.pick(('My dear Friend,', 'Dear Madam:', 'MY DEAR ANNA,--')))
        for _ in range(maker.random.randint(1, 4)):
            maker.add(maker.prose())
        maker.raw('Yours ever,\n\nA. Falk.')


def make_german(maker):
    style = maker.random.randrange(3)
    maker.head('Die Straße nach Norden', 2)
    body = ('Die Händler kamen im Frühjahr über den Pass, und wer sie führte, kannte jeden Stein des Weges bei seinem Namen. Niemand schrieb die Namen auf, '
            'weil niemand, der sie brauchte, lesen konnte, und wer lesen konnte, ging nicht dorthin. Im Winter blieb das Tor geschlossen.')
    for i in range(maker.random.randint(4, 8)):
        ordinal = 'Erstes Zweites Drittes Viertes Fünftes Sechstes Siebentes Achtes'.split()[i]
        head = (f'{ordinal} Kapitel', f'Kapitel {i + 1}', f'{ROMANS[i]}. Der Weg nach {maker.pick(PLACES)}')[style]
        if style == 0:
            maker.head(f'{ordinal} Kapitel.\n\nDer Weg nach {maker.pick(PLACES)}.', 3, None)
            maker.headings[-1] = (1, maker.parts[-1].strip())
        else:
            maker.head(head, 3)
        for _ in range(3):
            maker.add(body)


def make_french(maker):
    maker.head('La route du nord', 2)
    body = ('Les marchands passaient le col au printemps, et ceux qui les menaient connaissaient chaque pierre du chemin. Personne n’écrivit les noms, '
            'car personne de ceux qui en avaient besoin ne savait lire. L’hiver, la porte restait fermée.')
    for part in range(2):
        maker.head(('PREMIÈRE PARTIE', 'DEUXIÈME PARTIE')[part], 4)
        for i in range(3):
            maker.head(f'CHAPITRE {"PREMIER" if i == 0 else ROMANS[i]}', 3)
            for _ in range(3):
                maker.add(body)


def make_russian(maker):
    maker.head('Северная дорога', 2)
    body = ('Караваны шли через перевал весной, и те, кто их вёл, знали каждый камень по имени. Никто не записал этих имён, потому что тот, кому они были нужны, '
            'не умел читать. Зимой ворота оставались закрыты.')
    style = maker.random.randrange(2)
    for i in range(5):
        head = f'Глава {"первая вторая третья четвертая пятая".split()[i]}' if style else f'ГЛАВА {ROMANS[i]}'
        maker.head(head, 3)
        for _ in range(3):
            maker.add(body)


def make_persian(maker):
    maker.head('راه شمال', 1)
    body = ('کاروان‌ها پیش از نخستین برف از گردنه می‌گذشتند و کسانی که آن‌ها را می‌بردند هر سنگ راه را به نام می‌شناختند. هیچ‌کس نام‌ها را ننوشت، '
            'زیرا کسی که به آن‌ها نیاز داشت خواندن نمی‌دانست. در زمستان دروازه بسته می‌ماند.')
    for i in range(4):
        head = maker.pick((f'فصل {"اول دوم سوم چهارم".split()[i]}', f'بخش {"۱۲۳۴"[i]}', f'فصل {"اول دوم سوم چهارم".split()[i]}: دروازه و رودخانه'))
        maker.head(head, 2)
        for _ in range(3):
            maker.add(body, 1, maker.pick((0, 70)))
            if maker.random.random() < .4:
                for _ in range(4):
                    maker.raw(maker.pick(('از این راه کاروانی رفته بود', 'دل من پیش آن دروازه ماند', 'کسی از برف و از سرما نپرسید')))
            if maker.random.random() < .3:
                maker.raw(maker.pick(('او هیچ نگفت', 'زمستان سختی بود', 'هیچ‌کس برنگشت و رودخانه یخ بسته است', 'او آمد. سپس رفت.', 'کسی در را باز نکرد.', 'آیا کسی آمد؟ نه.', 'همه خاموش ماندند')))


def make_arabic(maker):
    maker.head('طريق الشمال', 1)
    body = ('عبرت القوافل الممر قبل أول ثلج، وكان الذين يقودونها يعرفون كل حجر في الطريق باسمه. لم يكتب أحد الأسماء، لأن من احتاج إليها لم يكن يعرف '
            'القراءة، ومن عرف القراءة لم يذهب إلى هناك قط ولم يسأل عن الطريق أحدا.')
    for title in ('البوابة والنهر', 'عودة القافلة', 'الممر في الشتاء'):
        maker.head(title, 2)
        for _ in range(3):
            maker.add(body, 1, maker.pick((0, 70)))
            if maker.random.random() < .5:
                maker.raw(maker.pick(('جاء الرجل. ثم ذهب.', 'نزل المطر. أغلق الطريق', 'لم يفتح أحد الباب.', 'هل جاء أحد؟ لا.')))


def make_chinese(maker):
    body = '商队在第一场雪之前越过山口，带路的人认得路上的每一块石头。没有人写下这些名字，因为需要它们的人不识字，而识字的人从不去那里。冬天城门一直关着。'
    maker.head('北方的路', 1)
    numbers = '一二三四五六七八'
    style = maker.random.randrange(3)
    for i in range(maker.random.randint(3, 8)):
        maker.head((f'第{numbers[i]}章 山口', f'第{numbers[i]}回', f'{numbers[i]}、城门与河')[style], 1)
        for _ in range(3):
            maker.raw(body * maker.random.randint(1, 3))


def make_columns(maker):
    """As a program takes it out of a page of two columns: short lines, words cut at their ends."""
    for i in range(4):
        maker.head(f'{i + 1} {maker.title()}', 1)
        for _ in range(3):
            maker.add(maker.prose(4, 9), 1, 42)
            if maker.random.random() < .3:
                maker.raw(str(maker.random.randint(100, 999)))


KINDS = {name[5:]: function for name, function in list(globals().items()) if name.startswith('make_')}


def make(kind, seed):
    """A text of that kind, and its headings as (level, title)."""
    maker = Maker(f'{kind}-{seed}')
    KINDS[kind](maker)
    return maker.text(), [(level, ' '.join(title.split())) for level, title in maker.headings]
