/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-importer.h"

#define BODY                                                                                      \
  "Caravans came over the pass before the first snow, and those who led them knew each stone of " \
  "the way by its name. "                                                                         \
  "Nobody wrote the names down, since nobody who needed them could read, and nobody who could "   \
  "read went there.\n"
/* Its last sentence goes on behind the page. */
#define PAGE                                                                                      \
  "Caravans came over the pass before the first snow, and those who led them knew each stone of " \
  "the way by its name. "                                                                         \
  "Nobody wrote the names down, since nobody who needed them could read, and nobody who could "   \
  "read"

static char *
print_outline (const char *text)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (text);
  GString                   *outline = g_string_new (NULL);

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *title = wakhan_document_dup_range (document, block->start, block->end);

      if (block->kind == WAKHAN_BLOCK_HEADING)
        g_string_append_printf (outline, "%u %s\n", block->level, title);
    }
  return g_string_free (outline, FALSE);
}

static void
test_headings (void)
{
  static const char *const cases[][2] = {
    { BODY, "" },
    { "", "" },
    { BODY "\n" BODY "\n" BODY, "" },
    { "Over the Pass\n\nBy A. Traveller | 3 May 1904\n\n" BODY "\n\nThe first valley\n\n\n" BODY
      "\nWhat lay beyond\n\n" BODY,
      "1 Over the Pass\n2 The first valley\n2 What lay beyond\n" },
    { "Over the Pass - A Journal\n\nHome / Travel\n\nOver the Pass\n\nA hut. – Photo credit: "
      "nobody\n\n" BODY "\nThe first valley\n\n" BODY,
      "1 Over the Pass\n2 The first valley\n" },
    { "Chapter 1\n\n" BODY "\nChapter 2\n\n" BODY, "1 Chapter 1\n1 Chapter 2\n" },
    { "Over the Pass\n=============\n\n" BODY "\nThe valley\n----------\n\n" BODY,
      "1 Over the Pass\n2 The valley\n" },
    { "Journal\n\nThe First Valley\n\nThe Second Valley\n\nThe Third Valley\n\nThe First "
      "Valley\n\n" BODY "\nThe Second Valley\n\n" BODY "\nThe Third Valley\n\n" BODY,
      "1 Journal\n2 The First Valley\n2 The Second Valley\n2 The Third Valley\n" },
    { "THE FIRST VALLEY\n\n" BODY "\nTHE SECOND VALLEY\n\n" BODY,
      "1 THE FIRST VALLEY\n1 THE SECOND VALLEY\n" },
    { BODY "\n1. Bread\n\n2. Salt\n\n3. Tea\n\n" BODY, "" },
    { "1. The Road\n\n" BODY "\n1.1 The Bridge\n\n" BODY "\n2. The Pass\n\n" BODY,
      "1 1. The Road\n2 1.1 The Bridge\n1 2. The Pass\n" },
    { "MOBY-DICK\n\nBy Herman Melville\n\nCONTENTS\n\nETYMOLOGY.\n\nEXTRACTS (Supplied by a "
      "Sub-Librarian).\n\nCHAPTER 1. Loomings.\n\n"
      "CHAPTER 2. The Carpet-Bag.\n\nETYMOLOGY.\n\n" BODY
      "\nEXTRACTS (Supplied by a Sub-Librarian).\n\n" BODY "\nCHAPTER 1. Loomings.\n\n" BODY
      "\nCHAPTER 2. The Carpet-Bag.\n\n" BODY,
      "1 MOBY-DICK\n2 CONTENTS\n2 ETYMOLOGY.\n2 CHAPTER 1. Loomings.\n2 CHAPTER 2. The "
      "Carpet-Bag.\n" },
    { "The Machine\n\nContents\n\n CHAPTER I.    The Road\n CHAPTER II.   The Pass\n\nCHAPTER "
      "I.\nThe Road\n\n" BODY "\nCHAPTER II.\nThe Pass\n\n" BODY,
      "1 The Machine\n2 Contents\n2 CHAPTER I. The Road\n2 CHAPTER II. The Pass\n" },
    { "PART ONE\n\nChapter 1\n\n" BODY "\nChapter 2\n\n" BODY "\nPART TWO\n\nChapter 1\n\n" BODY
      "\nEPILOGUE\n\n" BODY,
      "1 PART ONE\n2 Chapter 1\n2 Chapter 2\n1 PART TWO\n2 Chapter 1\n1 EPILOGUE\n" },
    { "Chapter 1\n\nThe Road\n\n" BODY "\nSummary\n\n" BODY "\nChapter 2\n\nThe Pass\n\n" BODY
      "\nSummary\n\n" BODY "\nSources\n\n" BODY,
      "1 Chapter 1 The Road\n2 Summary\n1 Chapter 2 The Pass\n2 Summary\n1 Sources\n" },
    { "Over the Pass\n\nI\n\n" BODY "\nII\n\n" BODY "\nIII\n\n" BODY,
      "1 Over the Pass\n2 I\n2 II\n2 III\n" },
    { "Over the Pass\n\n1 Roads\n\n" BODY "\n1.1 Bridges\n\n" BODY "\n2 Passes\n\n" BODY
      "\nAppendix A: Maps\n\n" BODY,
      "1 Over the Pass\n2 1 Roads\n3 1.1 Bridges\n2 2 Passes\n2 Appendix A: Maps\n" },
    { "=====\nRoads\n=====\n\n" BODY "\nThe bridge\n~~~~~~~~~~\n\n" BODY "\nA line alone\n\n" BODY,
      "1 Roads\n2 The bridge\n" },
    { "On Rivers\n\nThe source\n\n" BODY "\nFive fords\n\n" BODY "\n1. The upper ford\n\n" BODY
      "\n2. The lower ford\n\n" BODY "\nThe mouth\n\n" BODY "\nSources\n\n" BODY,
      "1 On Rivers\n2 The source\n2 Five fords\n3 1. The upper ford\n3 2. The lower ford\n2 The "
      "mouth\n2 Sources\n" },
    { "Before 1904\n\n3 May 1904\n\n" BODY "\nThe War of 1812\n\n" BODY "\nMay 1904\n\n" BODY
      "\nAfter it, 1905\n\n" BODY,
      "1 Before 1904\n2 The War of 1812\n2 After it, 1905\n" },
    { "# Roads\n\n" BODY "\n## The bridge ##\n" BODY, "1 Roads\n2 The bridge\n" },
    { "THE ROAD\n" BODY "\nTHE PASS\n" BODY, "1 THE ROAD\n1 THE PASS\n" },
    { "On Rivers\n\nSources of the river\n\n" BODY "\nImages of the river\n\n" BODY
      "\nBy the river\n\n" BODY "\nSource: the archive\n\n" BODY,
      "1 On Rivers\n2 Sources of the river\n2 Images of the river\n2 By the river\n" },
    { "3 June 1871\n\nDear Henry,\n\n" BODY
      "\nYours sincerely,\n\nJane Porter\n\nP.S. Do not forget the bread.\n",
      "" },
    { "A Diary\n\n3 May 1904\n\n" BODY "\n4 May 1904\n\n" BODY "\n5 May 1904\n\n" BODY,
      "1 A Diary\n2 3 May 1904\n2 4 May 1904\n2 5 May 1904\n" },
    { "THE VISIT\n\nACT I\n\nSCENE I\n\nA room.\n\nJOHN\n\nCome in.\n\nMARY\n\nThank "
      "you.\n\nJOHN\n\nSit down.\n\nMARY\n\nNo.\n\nJOHN\n\n" BODY "\nMARY\n\n" BODY
      "\nACT II\n\n" BODY,
      "1 THE VISIT\n2 ACT I\n3 SCENE I\n2 ACT II\n" },
    { "Report\n\n" BODY "\nName\tAge\n\nBob\t12\n\n" BODY "\nRoads  .... 12\n\n" BODY,
      "1 Report\n" },
    { "第一章 开始\n\n那时没有人想到后来的事情，因为一切都在变化之中。\n\n第二章 "
      "转折\n\n一切都变了。\n",
      "1 第一章 开始\n1 第二章 转折\n" },
    { "Roads\n\n“At the river”\n\n— Nobody\n\n" BODY, "1 Roads\n" },
    { "Preface\nHe came from the other side of the river, and nobody knew how far he had walked, "
      "since he never spoke of the way, nor of those whom he had met on it.\n"
      "The road\nShe knew more than he did of the road, and less of the river, which she had "
      "crossed but once, when she was a child, in a boat that leaked.\nThe end of it\n"
      "Nobody remembers either of them now, but the stones of the bridge are still there, and so "
      "is the inn, in which nobody has slept for sixty years or more.\n",
      "1 Preface\n1 The road\n1 The end of it\n" },
    /* The list of contents ends where its own sequence begins again. */
    { "The Siege\n\nCONTENTS\n\nBOOK ONE: 1805\n\nCHAPTER I\n\nCHAPTER II\n\nBOOK TWO: "
      "1806\n\nCHAPTER I\n\n\n\nBOOK ONE: 1805\n\n\nCHAPTER I\n\n" BODY "\n\n\nCHAPTER II\n\n" BODY
      "\n\n\nBOOK TWO: 1806\n\n\nCHAPTER I\n\n" BODY,
      "1 The Siege\n2 CONTENTS\n2 BOOK ONE: 1805\n3 CHAPTER I\n3 CHAPTER II\n2 BOOK TWO: 1806\n3 "
      "CHAPTER I\n" },
    /* Entries of several lines, with pages. */
    { "The Siege\n\nCONTENTS\n\nCHAPTER I.\nThe Road, as it was told by those\nwho came back.      "
      "   12\n\nCHAPTER II.\nThe Pass.          30\n\n\n\nCHAPTER I.\n\nTHE ROAD.\n\n" BODY
      "\n\n\nCHAPTER II.\n\nTHE PASS.\n\n" BODY,
      "1 The Siege\n2 CONTENTS\n2 CHAPTER I. THE ROAD.\n2 CHAPTER II. THE PASS.\n" },
    /* A letter's number and to whom it was written are one heading; a day, a salutation and a name
       are none. */
    { "7.\n\nTO A MILLER.\n\nFeb. 2, 1817.\n\nMY DEAR Z.,--\n\n" BODY
      "\nYour\n\nA. FALK.\n\n\n8.\n\nTO A MILLER.\n\n" BODY
      "\nIn haste, your\n\nA. FALK.\n\n\n9.\n\nTO A MILLER.\n\n" BODY,
      "1 7. TO A MILLER.\n1 8. TO A MILLER.\n1 9. TO A MILLER.\n" },
    { "Customs\n\nGood Friday.\n\n" BODY "\nThe First Snow.\n\n" BODY "\n“The Old Ferry.”\n\n" BODY
      "\nAugust.\n\n" BODY,
      "1 Customs\n2 Good Friday.\n2 The First Snow.\n2 August.\n" },
    { "Siege of the Ford\n\nThe Siege of the Ford was long.\n\n" BODY "\nU.S. roads\n\n" BODY
      "\n1917\n\n" BODY "\n1921–1923\n\n" BODY "\nRoads/bridges\n\n" BODY
      "\n\"On the ford\" speech\n\n" BODY,
      "1 Siege of the Ford\n2 U.S. roads\n2 1917\n2 1921–1923\n2 Roads/bridges\n2 \"On the ford\" "
      "speech\n" },
    /* A text that begins with its first section. */
    { "Northern advance\n\n" BODY "\nThe siege\n\n" BODY "\nAftermath\n\n" BODY,
      "1 Northern advance\n1 The siege\n1 Aftermath\n" },
    { "The Caravans\n\n" BODY "\nThe siege\n\n" BODY "\nAftermath\n\n" BODY,
      "1 The Caravans\n1 The siege\n1 Aftermath\n" },
    { "Caravans (trade)\n\n" BODY "\nThe siege\n\n" BODY "\nAftermath\n\n" BODY,
      "1 Caravans (trade)\n2 The siege\n2 Aftermath\n" },
    { "A. K. Falk\n\nTHE FORD\n\nA tale\n\n\nCHAPTER I\n\n" BODY "\n\nCHAPTER II\n\n" BODY,
      "1 THE FORD\n2 CHAPTER I\n2 CHAPTER II\n" },
    { "راه شمال\n\n" BODY "\nبه دروازه آمد سواری غریب\n\nکه از راه دور آمد و آب خواست\n\n" BODY,
      "1 راه شمال\n" },
    { "Background\n\n" BODY "\nPrelude\n\n" BODY "\nThe siege\n\n" BODY,
      "1 Background\n1 Prelude\n1 The siege\n" },
    { "Background\n" BODY BODY "\n\nPrelude\n" BODY BODY, "1 Background\n1 Prelude\n" },
    { "== Background ==\n" BODY "\n=== Roads ===\n" BODY "\n== Aftermath ==\n" BODY,
      "1 Background\n2 Roads\n1 Aftermath\n" },
    { BODY
      "\n14\n\n" BODY "\n15\n\n" BODY
      "\nI\n\nThe road is long,\nThe night is cold;\n\nII\n\nThe salt is gone,\nThe ferry sold.\n",
      "" },
    { "A Talk\n\n" BODY "\nAnd the salt?\n\n" BODY "\nWho came?\n\n" BODY
      "\nDid they pay for it?\n\n" BODY,
      "1 A Talk\n" },
    { BODY "\n\n\nINDEX\n\nBelkh, 12, 270\n\nFord, 14\n\nGate, 3-12\n", "1 INDEX\n" },
    { "Erstes Kapitel.\n\n" BODY "\nZweites Kapitel. Der Weg\n\n" BODY,
      "1 Erstes Kapitel.\n1 Zweites Kapitel. Der Weg\n" },
    { "PREMIÈRE PARTIE\n\nCHAPITRE PREMIER\n\n" BODY "\nГлава вторая\n\n" BODY "\nفصل سوم\n\n" BODY
      "\nCHAPTER TWENTY-ONE\n\n" BODY "\nTHE FIRST EPILOGUE: 1813\n\n" BODY,
      "1 PREMIÈRE PARTIE\n2 CHAPITRE PREMIER\n2 Глава вторая\n2 فصل سوم\n2 CHAPTER TWENTY-ONE\n1 "
      "THE FIRST EPILOGUE: 1813\n" },
    { "راه شمال\n\n" BODY
      "\nاو هیچ نگفت\n\nاز این راه کاروانی رفته بود\n\nدل من پیش آن دروازه ماند\n\n" BODY
      "\nدروازه و رودخانه\n\n" BODY,
      "1 راه شمال\n2 دروازه و رودخانه\n" },
    { "راه شمال\n\n" BODY "\nاو آمد. سپس رفت.\n\n" BODY "\nکسی در را باز نکرد.\n\n" BODY
      "\nدروازه و رودخانه\n\n" BODY,
      "1 راه شمال\n2 دروازه و رودخانه\n" },
    { "طريق الشمال\n\n" BODY "\nجاء الرجل. ثم ذهب.\n\n" BODY "\nالبوابة والنهر\n\n" BODY,
      "1 طريق الشمال\n2 البوابة والنهر\n" },
    /* The first section, right below the title, and one below a line with a stop in it. */
    { "طريق الشمال\n\nالبوابة والنهر\n\n" BODY "\nنزل المطر. أغلق الطريق\n\nعودة القافلة\n\n" BODY,
      "1 طريق الشمال\n2 البوابة والنهر\n2 عودة القافلة\n" },
    { "January 3, 1904.\n\n" BODY "\nJanuary 4th, 1904.\n\n" BODY "\nMonday, January 8.\n\n" BODY,
      "1 January 3, 1904.\n1 January 4th, 1904.\n1 Monday, January 8.\n" },
    /* What people ask each other, a line each. */
    { "At the Mill\n\nFirst Evening\n\n" BODY "\nWho is there?\n\nNobody.\n\nAre you sure of it?"
      "\n\n" BODY "\nSecond Evening\n\n" BODY "\nIt was the boy.\n\nDid he see us?\n\n" BODY
      "\nThird Evening\n\n" BODY "\nIs it still snowing outside?\n\nI think so.\n\n" BODY,
      "1 At the Mill\n2 First Evening\n2 Second Evening\n2 Third Evening\n" },
    /* Among days that end with a stop one may have a name. */
    { "A Diary\n\nMonday, 4 May.\n\n" BODY "\nTuesday, 5 May.\n\n" BODY "\nThe High Flood.\n\n" BODY
      "\nFriday, 8 May.\n\n" BODY,
      "1 A Diary\n2 Monday, 4 May.\n2 Tuesday, 5 May.\n2 The High Flood.\n2 Friday, 8 May.\n" },
    /* A title page, and who wrote a preface where and when. */
    { "THE FORD\n\n\nALSO HIS\n\nLETTERS TO A MILLER\nOF THE VALLEY.\n\n\nTRANSLATED BY\nLADY "
      "W.\n\n\nVOL. II.\n\n\nLONDON:\nMILLER & CO.\n\n\n\nTHE EDITOR’S PREFACE.\n\n" BODY
      "\n\nLONDON, May 1883.\n\n\nEDITH F. FALK.\n\n\n\nCHAPTER I.\n\n\nThe road--The pass--What "
      "came of it all\n\n" BODY "\n\n\nCHAPTER II.\n\n\nThe ford--The salt--The tea\n\n" BODY
      "\n\n\nCHAPTER III.\n\n\n“He came.”\n\n" BODY,
      "1 THE FORD\n2 THE EDITOR’S PREFACE.\n2 CHAPTER I.\n2 CHAPTER II.\n2 CHAPTER III.\n" },
    { "Customs\n\n_The Road._\n\n" BODY "\n=The Pass.=\n\n" BODY "\nThe Ford.[2]\n\n" BODY
      "\nThe Gate.\n\n" BODY,
      "1 Customs\n2 The Road.\n2 The Pass.\n2 The Ford.[2]\n2 The Gate.\n" },
    { BODY "1.1 Roads\n" BODY "SOURCES\n" BODY, "1 1.1 Roads\n1 SOURCES\n" },
    { "The Cases\n\n\nContents\n\n   I.   The Salt\n   II.  The Tea\n\n\n\nI. THE "
      "SALT\n\n\nI.\n\n" BODY "\nII.\n\n" BODY "\n\n\nII. THE TEA\n\n\n" BODY,
      "1 The Cases\n2 Contents\n2 I. THE SALT\n3 I.\n3 II.\n2 II. THE TEA\n" },
    { "北方的路\n\n目录\n\n第一回 山口\n第二回 城门\n\n第一回  "
      "山口\n\n商队在第一场雪之前越过山口，带路的人认得路上的每一块石头。\n\n第二回  "
      "城门\n\n没有人写下这些名字，因为需要它们的人不识字，而识字的人从不去那里。\n",
      "1 北方的路\n2 目录\n2 第一回 山口\n2 第二回 城门\n" },
    { BODY "\n1. Taking the pass in order to:\n\n– keep the road open to the caravans that still "
           "come\n\n" BODY,
      "" },
    /* Chapters of more languages stand beside one another; what a clause says in scripts without
       stops is no heading. */
    { "บทที่ 1\n\n" BODY "\nเมื่อสร้างสะพานเสร็จ เรือข้ามฟากก็หยุด\n\n" BODY "\nบทที่ 2\n\n" BODY
      "\nเขาไม่พูดอะไร\n\n" BODY,
      "1 บทที่ 1\n1 บทที่ 2\n" },
    { "제1장\n\n" BODY "\n제2장\n\n" BODY, "1 제1장\n1 제2장\n" },
    { "अध्याय १\n\n" BODY "\nअध्याय २\n\n" BODY, "1 अध्याय १\n1 अध्याय २\n" },
    { "Chương 1\n\n" BODY "\nChương 2\n\n" BODY, "1 Chương 1\n1 Chương 2\n" },
    { "Κεφάλαιο 1\n\n" BODY "\nΚεφάλαιο 2\n\n" BODY, "1 Κεφάλαιο 1\n1 Κεφάλαιο 2\n" },
    /* Who wrote each part, and for which paper. */
    { "ESSAY No. 1\n\nFor the Northern Journal. Saturday, October 27, 1787\n\nHALE\n\n" BODY
      "\nESSAY No. 2\n\nFor the Northern Journal. Saturday, October 27, 1787\n\nHALE\n\n" BODY
      "\nESSAY No. 3\n\nFor the Northern Journal. Saturday, October 27, 1787\n\nHALE\n\n" BODY
      "\nESSAY No. 4\n\nFor the Northern Journal. Saturday, October 27, 1787\n\nHALE\n\n" BODY,
      "1 ESSAY No. 1\n1 ESSAY No. 2\n1 ESSAY No. 3\n1 ESSAY No. 4\n" },
    /* A year in the margin; whom a letter was sent to, and when. */
    { "CHAP. I.—The Early Kings\n\nA.D. 1701.\n\n" BODY "\nCHAP. II.—The Salt War\n\n" BODY,
      "1 CHAP. I.—The Early Kings\n1 CHAP. II.—The Salt War\n" },
    { "Letters Home\n\nTo his mother, 27 March 1916\n\n" BODY "\nTo Anna Hale, 8 May 1916\n\n" BODY,
      "1 Letters Home\n2 To his mother, 27 March 1916\n2 To Anna Hale, 8 May 1916\n" },
    /* Somebody speaks first below the first chapter's name. */
    { "The Ford at Night\n\nAnna Author\n\n\n\nThe First Mill\n\n“Come in.”\n\n" BODY
      "\n\n\nThe Second Mill\n\n" BODY "\n\n\nThe Third Mill\n\n" BODY,
      "1 The Ford at Night\n2 The First Mill\n2 The Second Mill\n2 The Third Mill\n" },
    { "Career[edit]\n\n" BODY
      "\nSee also[edit]\n\nThe mill\n\nThe ford\n\nThe road\n\nThe salt\n\n",
      "1 Career[edit]\n2 See also[edit]\n" },
    /* What was written on which day, in sentences that fill their lines. */
    { "Chapter I\n\n3 May. Bistritz.—We left the ford in the morning and came\nto the mill by "
      "noon, where nobody had seen the keeper since\nthe salt went down.\n\n" BODY
      "\nChapter II\n\n" BODY,
      "1 Chapter I\n1 Chapter II\n" },
    /* Paragraphs that are counted, one of them short. */
    { "BOOK I.\n\n1. " BODY "\n2. So it was.\n\n3. " BODY "\n\nBOOK II.\n\n1. " BODY "\n2. " BODY,
      "1 BOOK I.\n1 BOOK II.\n" },
    /* Where a letter was written, and when. */
    { "LETTER I.\n\nLONDON, October 9, O. S. 1746.\n\n" BODY
      "\nLETTER II.\n\nBATH, Friday (February 4, 1813).\n\n" BODY
      "\nLETTER III.\n\nCORK STREET, Tuesday morning.\n\n" BODY,
      "1 LETTER I.\n1 LETTER II.\n1 LETTER III.\n" },
    /* Letters have names below their numbers, chapters have none. */
    { "Letter 1\n\nTo Mrs. Saville, England.\n\n" BODY
      "\nLetter 2\n\nTo Mrs. Saville, England.\n\n" BODY "\nChapter 1\n\n" BODY
      "\nChapter 2\n\n" BODY "\nChapter 3\n\n" BODY,
      "1 Letter 1 To Mrs. Saville, England.\n1 Letter 2 To Mrs. Saville, England.\n1 Chapter 1\n1 "
      "Chapter 2\n1 Chapter 3\n" },
    /* What a chapter holds. */
    { "CHAPTER I.\n\nTHE FORD—THE MILL—THE SALT.\n\n" BODY
      "\nCHAPTER II.\n\nTHE PASS—THE WALL.\n\n" BODY
      "\nCHAPTER III.\n\nTHE SEA—THE SALT—THE WALL.\n\n" BODY,
      "1 CHAPTER I.\n1 CHAPTER II.\n1 CHAPTER III.\n" },
    /* A volume's number between the contents and the first chapter. */
    { "ROADS\n\nCONTENTS\n\nCHAPTER I.\nTHE FORD AND THE MILL.\n\nCHAPTER II.\nTHE PASS AND THE "
      "WALL.\n\n\n\nVOLUME I.\n\n\n\nCHAPTER I.\n\n" BODY "\n\n\nCHAPTER II.\n\n" BODY,
      "1 ROADS\n2 CONTENTS\n2 VOLUME I.\n3 CHAPTER I.\n3 CHAPTER II.\n" },
    /* A diary's days with their places. */
    { "Journal of the Ferry\n\nAugust 1.—At Darvo.\n\n" BODY "\nAugust 2.—At Lorm.\n\n" BODY
      "\nAugust 3.—At Falk.\n\n" BODY "\nAugust 4.—At sea.\n\n" BODY,
      "1 Journal of the Ferry\n2 August 1.—At Darvo.\n2 August 2.—At Lorm.\n2 August 3.—At "
      "Falk.\n2 August 4.—At sea.\n" },
    /* Several days, and feasts among the days. */
    { "Journal of the Ferry\n\nJanuary 1st.\n\n" BODY "\nJan. 6.\n\n" BODY
      "\nMarch 12–14.\n\n" BODY "\nGood Friday.\n\n" BODY "\nChristmas Day, 1888.\n\n" BODY
      "\nNew Year's Eve\n\n" BODY,
      "1 Journal of the Ferry\n2 January 1st.\n2 Jan. 6.\n2 March 12–14.\n2 Good Friday.\n2 "
      "Christmas Day, 1888.\n2 New Year's Eve\n" },
    /* What is asked and quoted. */
    { "Why the ferry stopped\n\n" BODY "\nA slow start\n\n" BODY "\nThe cost\n\n" BODY
      "\nKey dates\n\n" BODY "\n“We knew it would end”\n\n" BODY "\nWhat happens next?\n\n" BODY,
      "1 Why the ferry stopped\n2 A slow start\n2 The cost\n2 Key dates\n2 “We knew it would "
      "end”\n2 What happens next?\n" },
    { "Why the ferry stopped\n\n" BODY "\nA slow start\n\n" BODY "\nThe cost\n\n" BODY
      "\nKey dates\n\n" BODY "\nAnna: “Halt!”\n\n" BODY,
      "1 Why the ferry stopped\n2 A slow start\n2 The cost\n2 Key dates\n" },
    /* Figures that count the parts of a text, and those of its pages. */
    { "Roads\n\n" BODY "\n1\n\n" BODY "\n2\n\n" BODY "\n3\n\n" BODY, "1 Roads\n2 1\n2 2\n2 3\n" },
    { "Roads\n\n" PAGE "\n\n1\n\n" PAGE "\n\n2\n\n" PAGE "\n\n3\n\n" BODY, "1 Roads\n" },
    { "Customs\n\n" BODY "\n\n\nGood Friday.\n\n" BODY "\n\n\nCradle-rocking.\n\n" BODY
      "\n\n\nCandlemas Day.\n\n" BODY,
      "1 Customs\n2 Good Friday.\n2 Cradle-rocking.\n2 Candlemas Day.\n" },
    /* Whom letters were sent to, again and again; and whose journal a chapter is. */
    { "Letters from the Ford\n\nTo Anna Hale\n\nDarvo, _May 3, 1817_.\n\nMy dear Anna,\n\n" BODY
      "\nTo Anna Hale\n\nDear Madam,--\n\n" BODY "\nTo Anna Hale\n\nDear Anna!\n\n" BODY
      "\nTo Anna Hale\n\nMy dear Anna:\n\n" BODY,
      "1 Letters from the Ford\n2 To Anna Hale\n2 To Anna Hale\n2 To Anna Hale\n2 To Anna Hale\n" },
    { "THE FORD\n\n\n\nANNA HALE’S JOURNAL\n\n" BODY "\n" BODY "\n\n\nBEN FALK’S DIARY\n\n" BODY
      "\n" BODY "\n\n\nANNA HALE’S JOURNAL\n\n" BODY "\n" BODY "\n\n\nANNA HALE’S JOURNAL\n\n" BODY
      "\n" BODY "\n\n\nBEN FALK’S DIARY\n\n" BODY,
      "1 THE FORD\n2 ANNA HALE’S JOURNAL\n2 BEN FALK’S DIARY\n2 ANNA HALE’S JOURNAL\n2 ANNA HALE’S "
      "JOURNAL\n2 BEN FALK’S DIARY\n" },
    /* Notes that are the same below each chapter. */
    { "CHAPTER I\n\n" BODY
      "\nNOTES\n\n1. Ibid.\n\n2. Roads, p. 12.\n\n3. See above.\n\nCHAPTER II\n\n" BODY
      "\nNOTES\n\n1. Ibid.\n\n2. Roads, p. 12.\n\n3. See above.\n\n"
      "CHAPTER III\n\n" BODY "\nNOTES\n\n1. Ibid.\n\n2. Roads, p. 12.\n\n3. See above.\n",
      "1 CHAPTER I\n1 NOTES\n1 CHAPTER II\n1 NOTES\n1 CHAPTER III\n1 NOTES\n" },
    /* Pages copied from a wiki, with what one clicks there to change a part behind its heading or
       below it; and what is said in brackets. */
    { "Roads\n\n" BODY "\nCareer[edit]\n" BODY "\nDr. J. Falk and U.S. roads [edit]\n\n" BODY
      "\nSee also[edit]\n\nThe mill\n\nNotes[edit]\n" BODY,
      "1 Roads\n2 Career\n2 Dr. J. Falk and U.S. roads\n2 See also\n2 Notes\n" },
    { "Wege\n\n" BODY "\nLeben[Bearbeiten | Quelltext bearbeiten]\n" BODY
      "Werk[Bearbeiten | Quelltext bearbeiten]\n" BODY
      "Literatur[Bearbeiten | Quelltext bearbeiten]\n" BODY,
      "1 Wege\n2 Leben\n2 Werk\n2 Literatur\n" },
    { "北方的路\n\n" BODY "\n早年生活\n[编辑]\n" BODY "\n流亡生涯\n[编辑]\n" BODY
      "\n主要作品\n[编辑]\n" BODY,
      "1 北方的路\n2 早年生活\n2 流亡生涯\n2 主要作品\n" },
    { "A Talk\n\n" BODY "\nNobody came. [Laughter]\n\n" BODY
      "\nNot even the keeper! [Laughter]\n\n" BODY "\nWe paid for it. [Laughter]\n\n" BODY,
      "1 A Talk\n" },
    { "Songs\n\n" BODY "\nThe road is long [Chorus]\nThe night is cold\nThe ford is wide "
      "[Chorus]\nThe mill\nThe salt is gone [Chorus]\nThe ferry\n\n" BODY,
      "1 Songs\n" },
    /* Diaries of other languages, of one who travels, and with a month above the days; and what is
       a letter's day. */
    { "Tagebuch\n\nMontag, den 1. März 1863\n\n" BODY "\nDienstag, den 2. März 1863\n\n" BODY
      "\nSonnabend, 6. März\n\n" BODY,
      "1 Tagebuch\n2 Montag, den 1. März 1863\n2 Dienstag, den 2. März 1863\n2 Sonnabend, 6. "
      "März\n" },
    { "Diario\n\n1 de marzo de 1863\n\n" BODY "\n2 de marzo\n\n" BODY "\n3 de marzo\n\n" BODY,
      "1 Diario\n2 1 de marzo de 1863\n2 2 de marzo\n2 3 de marzo\n" },
    { "Дневник\n\n1 марта 1863 г.\n\n" BODY "\n2 марта 1863 г.\n\n" BODY
      "\n3 марта 1863 г.\n\n" BODY,
      "1 Дневник\n2 1 марта 1863 г.\n2 2 марта 1863 г.\n2 3 марта 1863 г.\n" },
    { "Journal\n\nDarvo, May 1\n\n" BODY "\nLorm, May 2\n\n" BODY "\nOn the road, May 3\n\n" BODY,
      "1 Journal\n2 Darvo, May 1\n2 Lorm, May 2\n2 On the road, May 3\n" },
    { "Journal\n\nJANUARY 1863\n\nMonday, 1st\n\n" BODY "\nTuesday, 2nd\n\n" BODY
      "\nThursday, 4th\n\n" BODY,
      "1 Journal\n2 JANUARY 1863\n2 Monday, 1st\n2 Tuesday, 2nd\n2 Thursday, 4th\n" },
    { "LETTERE\n\nI\n\nFirenze, 2 maggio 1798\n\n" BODY "\nII\n\nRoma, 3 maggio 1798\n\n" BODY
      "\nIII\n\n1 мая 1888 г. Москва\n\n" BODY,
      "1 LETTERE\n2 I\n2 II\n2 III\n" },
    /* Letters that count, as articles of law have them, and names that letters begin; notes with
       numbers among these. */
    { "THE LIMITS OF TOLLS\n\nI. INTRODUCTION\n\n" BODY
      "\n1. See, e.g., Hale v. Falk, 123 U.S. 456 (1990).\n\nII. THE LAW\n\nA. The Salt Tax and "
      "Its Critics\n\n" BODY "\n1. Costs\n\n" BODY "\na. Notice\n\n" BODY "\nb. Hearing\n\n" BODY
      "\n2. See id. at 45.\n\n2. Remedies\n\n" BODY "\nB. Decline\n\n" BODY
      "\nIII. CONCLUSION\n\n" BODY,
      "1 THE LIMITS OF TOLLS\n2 I. INTRODUCTION\n2 II. THE LAW\n3 A. The Salt Tax and Its "
      "Critics\n4 1. Costs\n5 a. Notice\n5 b. Hearing\n4 2. Remedies\n3 B. Decline\n2 III. "
      "CONCLUSION\n" },
    { "Wegerecht\n\nA. Einleitung\n\n" BODY "\nB. Die Zölle\n\n" BODY "\nI. Quellen\n\n" BODY
      "\na) Wortlaut\n\n" BODY "\nb) Geschichte\n\n" BODY "\nII. Bewertung\n\n" BODY
      "\nC. Ergebnis\n\n" BODY,
      "1 Wegerecht\n2 A. Einleitung\n2 B. Die Zölle\n3 I. Quellen\n4 a) Wortlaut\n4 b) "
      "Geschichte\n3 II. Bewertung\n2 C. Ergebnis\n" },
    { "Chapter 1\n\n" BODY "\nA. Hale\n\nChapter 2\n\n" BODY "\nB. Falk\n\nChapter 3\n\n" BODY
      "\nA. Bread\n\nB. Salt\n\nC. Tea\n\n" BODY,
      "1 Chapter 1\n1 Chapter 2\n1 Chapter 3\n" },
    /* What is printed on each page, in the midst of sentences or with the page's number; the first
       of these is a chapter's title. */
    { "CHAPTER ONE\n\nThe Ford\n\n" BODY BODY " and so\n\nTHE FORD\n\n31\n\nthey came. " BODY BODY
      " and so\n\n32\n\nTHE FORD\n\nthey went. " BODY "\nCHAPTER TWO\n\nThe Mill\n\n" BODY
      "\n2011] THE LIMITS OF TOLLS 333\n\n" BODY "\n2011] THE LIMITS OF TOLLS 335\n\n" BODY
      "\n2011] THE LIMITS OF TOLLS 337\n\n" BODY,
      "1 CHAPTER ONE The Ford\n1 CHAPTER TWO The Mill\n" },
    { "Days\n\nDAY 1\n\n" BODY "\nDAY 2\n\n" BODY "\nDAY 3\n\n" BODY "\nNOTES:\n\n" BODY,
      "1 Days\n2 DAY 1\n2 DAY 2\n2 DAY 3\n2 NOTES:\n" },
    { "Letters\n\n2. To his mother\n\n" BODY "\n4. To his mother\n\n" BODY
      "\n7. To his mother\n\n" BODY,
      "1 Letters\n2 2. To his mother\n2 4. To his mother\n2 7. To his mother\n" },
    /* Notes above the next chapter's number. */
    { "1\n\nTHE FORD\n\n" BODY "\nNOTES\n\n1. Hale, p. 3.\n\n2. Falk, p. 4.\n\n3. Ibid.\n\n4. "
      "Ibid.\n\n2\n\nTHE MILL\n\n" BODY
      "\nNOTES\n\n1. Hale, p. 3.\n\n2. Roads, p. 5.\n\n"
      "3. Ibid.\n\n4. Ibid.\n\n5. Ibid.\n\n3\n\nTHE SALT\n\n" BODY,
      "1 1 THE FORD\n1 NOTES\n1 2 THE MILL\n1 NOTES\n1 3 THE SALT\n" },
    /* Contents that say what each chapter tells. */
    { "The Ford\n\n\nCONTENTS.\n\nCHAPTER I.\n\nThe ford--Who lived there.\n\nCHAPTER "
      "II.\n\nThe miller is asked for the third time what he wants for his mill, and he says\n"
      "  nothing. Nobody knows what he wants, and those who knew it are gone from the ford.\n\n"
      "CHAPTER III.\n\nThe mill is sold by those who stay, and the miller goes over the "
      "pass.\n\n\nTO THE READER.\n\n" BODY
      "\n\nCHAPTER I.\n\n" BODY "\n\nCHAPTER II.\n\n" BODY "\n\nCHAPTER III.\n\n" BODY,
      "1 The Ford\n2 CONTENTS.\n2 TO THE READER.\n2 CHAPTER I.\n2 CHAPTER II.\n2 CHAPTER "
      "III.\n" },
    /* Contents whose first entry has two lines. */
    { "The Ford\n\n\nCONTENTS\n\n I. AT THE FORD:\n    THE MILL\n\nII. BEYOND THE FORD:\n    THE "
      "ROAD\n\n\nI. AT THE FORD: THE MILL\n\nWho crosses here\n  crosses\nno more.\n\n" BODY
      "\n\nII. BEYOND THE FORD: THE ROAD\n\n" BODY,
      "1 The Ford\n2 CONTENTS\n2 I. AT THE FORD: THE MILL\n2 II. BEYOND THE FORD: THE ROAD\n" },
    /* Titles that begin as an end, as one that stands alone, or with what is quoted. */
    { "The Ford\n\n\n\nI\n\nTHE END OF THE ROAD\n\n" BODY "\n\n\nII\n\n\"OLD SALT\" COMES\n\n" BODY
      "\n\n\nIII\n\nCONCLUSION\n\n" BODY "\n\n\nTHE END\n\nOF VOL. I.\n",
      "1 The Ford\n2 I THE END OF THE ROAD\n2 II \"OLD SALT\" COMES\n2 III CONCLUSION\n" },
    { "여울의 역사\n\n1장. 여울\n\n" BODY "\n\n2장. 방앗간\n\n" BODY "\n\n3장. 길\n\n" BODY,
      "1 여울의 역사\n2 1장. 여울\n2 2장. 방앗간\n2 3장. 길\n" },
    /* Blanks at which no line breaks. */
    { "The Ford\n\nChapter\u00a01.\u00a0The Mill\n\n" BODY "\n\n1.1.\u00a0Salt\n\n" BODY
      "\n\nChapter\u00a02.\u00a0The Road\n\n" BODY,
      "1 The Ford\n2 Chapter\u00a01.\u00a0The Mill\n3 1.1.\u00a0Salt\n2 Chapter\u00a02.\u00a0The "
      "Road\n" },
    /* A sentence that begins with a number's name, and a list in a line. */
    { "CHAPTER 1. The Ford.\n\n" BODY "\n\nCHAPTER 2. The Mill.\n\nBOOK I. (Salt), CHAPTER I. "
      "(Grey Salt).--This is the salt which the\ncaravans of old times brought over the pass when "
      "the summer had been dry and\nthe fords were low.\n\nI. GREY SALT; II. white SALT; III. the "
      "rest.\n\n" BODY,
      "1 CHAPTER 1. The Ford.\n1 CHAPTER 2. The Mill.\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *outline = print_outline (cases[i][0]);

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (outline, ==, cases[i][1]);
    }
}

static void
test_frame (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "The Project Gutenberg eBook of The Ford\n\nTitle: The Ford\n\nAuthor: A. Falk\n\nLanguage: "
    "German\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\n\n"
    "THE FORD\n\n\nBY\n\nA. FALK\n\n\n\nCHAPTER I\n\n" BODY
    "\n\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\nSTART: FULL LICENSE\n\nSection "
    "1. Terms of Use\n\n" BODY);
  const WakhanCredits *credits = wakhan_document_get_credits (document);
  guint                n_headings = 0;

  g_assert_nonnull (credits);
  g_assert_cmpstr (credits->title, ==, "The Ford");
  g_assert_cmpstr (credits->author, ==, "A. Falk");
  g_assert_cmpstr (credits->language, ==, "de");
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    n_headings += wakhan_document_get_block (document, i)->kind == WAKHAN_BLOCK_HEADING;
  g_assert_cmpuint (n_headings, ==, 2);
  g_assert_nonnull (strstr (wakhan_document_get_text (document), "FULL LICENSE"));
}

/* The title goes on, and who wrote it and when stands above the text. */
static void
test_frame_page (void)
{
  g_autofree char *outline = print_outline (
    "The Project Gutenberg eBook of The Ford\n\nTitle: The Ford\n\nAuthor: Anna Falk\n\n*** START "
    "OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\n\n      THE\n     FORD:\n     WITH\n SOME "
    "ACCOUNT\n    OF THE\n    VALLEY.\n\n\n1827\n\nMDCCCXXVII\n\n\nANNA FALK\n\n" BODY
    "\n\n\nCHAPTER I\n\n" BODY "\n\n\nCHAPTER II\n\n" BODY
    "\n\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n");

  g_assert_cmpstr (outline, ==,
                   "1 THE FORD: WITH SOME ACCOUNT OF THE VALLEY.\n2 CHAPTER I\n2 CHAPTER II\n");
}

/* Without a frame, too, its first lines may say what a text is. */
static void
test_head (void)
{
  static const char *const texts[] = {
    "Title: The Ford\nAuthor: A. Falk\nRelease Date: May 2, 2004\nLanguage: German\n\nTHE "
    "FORD\n\nCHAPTER I\n\n" BODY,
    "Title: The Ford\n\nAuthor: A. Falk\n\nRelease Date: May 2, 2004\n\nLanguage: German\n\n\nTHE "
    "FORD\n\nCHAPTER I\n\n" BODY,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_plain_text_import (texts[i]);
      g_autofree char           *outline = print_outline (texts[i]);
      const WakhanCredits       *credits = wakhan_document_get_credits (document);
      guint                      start;
      guint                      end;

      g_assert_nonnull (credits);
      g_assert_cmpstr (credits->title, ==, "The Ford");
      g_assert_cmpstr (credits->author, ==, "A. Falk");
      g_assert_cmpstr (credits->language, ==, "de");
      g_assert_cmpstr (outline, ==, "1 THE FORD\n2 CHAPTER I\n");
      wakhan_document_get_body (document, &start, &end);
      g_assert_cmpuint (start, >, 40); /* behind the release date */
      g_assert_cmpuint (end, <=, wakhan_document_get_length (document));
    }
}

/* Some of many lines of a text of two columns may be long; a word cut at a line's end stays so. */
static void
test_lines (void)
{
  static const char *const cases[][2] = {
    { "The caravans that came over the pass in the spr-\ning brought salt and tea, and those who "
      "led them\nknew each stone of the way.\n",
      "The caravans that came over the pass in the spr- ing brought salt and tea, and those who "
      "led them knew each stone of the way." },
    { "    The caravans that came over the pass in the spring\n\u00a0   \u00a0brought salt and "
      "tea, and "
      "those who led them\u00a0\n    knew each stone of the way.\n\u3000\n\u3000\u3000The road.\n",
      "The caravans that came over the pass in the spring brought salt and tea, and those who led "
      "them knew each stone of the way.\nThe road." },
    { "The road is long,\nThe night is cold.\n", "The road is long,\nThe night is cold." },
    { "Anna: the ferry leaves at ten, and we have to be there before the salt is loaded\nBen: "
      "yes\nAnna: bring the list\n",
      "Anna: the ferry leaves at ten, and we have to be there before the salt is loaded\nBen: "
      "yes\nAnna: bring the list" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_plain_text_import (cases[i][0]);

      g_assert_cmpstr (wakhan_document_get_text (document), ==, cases[i][1]);
    }
}

static void
test_blocks_hold_their_words (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_plain_text_import ("– a dash’s item\n\n2. a numbered item\n\nold\nverse\n");

  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, 3);
  g_assert_cmpint (wakhan_document_get_block (document, 0)->kind, ==, WAKHAN_BLOCK_LIST_ITEM);
  g_assert_cmpuint (wakhan_document_get_block (document, 1)->number, ==, 2);
  g_assert_cmpstr (wakhan_document_get_text (document), ==,
                   "a dash’s item\na numbered item\nold\nverse");
  g_assert_cmpuint (wakhan_document_byte_to_offset (document, 10), ==, 8);
  g_assert_cmpuint (wakhan_document_offset_to_byte (document, 8), ==, 10);
}

static void
test_items_and_speech (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "1. bread\n2. salt\n\n- milk\n- honey\n\n— Who is there?\n— Nobody.\n");

  g_assert_cmpstr (wakhan_document_get_text (document), ==,
                   "bread\nsalt\nmilk\nhoney\n— Who is there?\n— Nobody.");
  g_assert_cmpuint (wakhan_document_get_n_blocks (document), ==, 5);
  g_assert_cmpuint (wakhan_document_get_block (document, 1)->number, ==, 2);
  g_assert_cmpint (wakhan_document_get_block (document, 3)->kind, ==, WAKHAN_BLOCK_LIST_ITEM);
  g_assert_cmpint (wakhan_document_get_block (document, 4)->kind, ==, WAKHAN_BLOCK_PARAGRAPH);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-text-importer/knows-headings-by-their-form", test_headings);
  g_test_add_func ("/plain-text-importer/each-item-of-a-list-and-what-is-said-in-its-own-words",
                   test_items_and_speech);
  g_test_add_func ("/plain-text-importer/a-book's-frame-is-none-of-it", test_frame);
  g_test_add_func ("/plain-text-importer/a-title-page-goes-on-below-the-title", test_frame_page);
  g_test_add_func ("/plain-text-importer/its-first-lines-say-what-a-text-is", test_head);
  g_test_add_func ("/plain-text-importer/lines-are-joined-where-width-broke-them", test_lines);
  g_test_add_func ("/plain-text-importer/blocks-hold-their-words", test_blocks_hold_their_words);
  return g_test_run ();
}
