/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-finder.h"

#include <string.h>

/* What is found is WORDS = EDTF, parted by "; ", with " c" where the year, or year and month, came
 * from the text, and " r" where it was counted from another date. */
typedef struct
{
  const char *text;
  const char *found;
} Case;

/* clang-format off */
static const Case years_and_iso[] = {
    { "In 1893, and on 2001-09-11; since 2018-06.",
      "1893 = 1893; 2001-09-11 = 2001-09-11; 2018-06 = 2018-06/.." },
    { "Über 1893 hinaus",
      "1893 = 1893" },
    { "(1996–2001)",
      "1996–2001 = 1996/2001" },
    { "the 1990s and the 1960's; 1960's winter; the 1800s; the 1970’s",
      "the 1990s = 199X; the 1960's = 196X; 1960 = 1960; the 1800s = 18XX; the 1970’s = 197X" },
    { "1984s",
      "1984 = 1984" },
    { "1200 BC, 1500–1300 BC, 1100 B.C., 1066 AD",
      "1200 BC = -1199; 1500–1300 BC = -1499/-1299; 1100 B.C. = -1099; 1066 AD = 1066" },
    { "480 BC, 264–241 BC, 264 to 241 BC, 15 March 44 B.C., 1 BC, 480 v. Chr.",
      "480 BC = -0479; 264–241 BC = -0263/-0240; 264 to 241 BC = -0263/-0240; 15 March 44 B.C. = -0043-03-15; 1 BC = 0000; 480 v. Chr. = -0479" },
    { "1100–900 BC, 480 men, 12,480 BC, 044 BC, 44 BCX, AD 70, No. 480",
      "1100–900 BC = -1099/-0899; 12,480 BC = Y-12479; AD 70 = 0070" },
    { "1999/2000, 2018-06/2018-08, 2001-09-11/2001-10-07",
      "1999/2000 = 1999/2000; 2018-06/2018-08 = 2018-06/2018-08; 2001-09-11/2001-10-07 = 2001-09-11/2001-10-07" },
    { "1939/40, not 1999/2000/1",
      "1939/40 = 1939/1940" },
    { "exa- 1000^6 1024^6 = 2^1600, 1500+ packages, in 1999",
      "1999 = 1999" },
    { "war in 1999¹ and 2001², not 10²",
      "1999 = 1999; 2001 = 2001" },
    { "在1999年，2001年9月；1990年代；1500人",
      "1999年 = 1999; 2001年9月 = 2001-09; 1990年代 = 199X" },
    { "1999년",
      "1999 = 1999" },
    { "é́ 😀 1999",
      "1999 = 1999" },
    { "mid-1999, pre-2001",
      "mid-1999 = 1999; 2001 = 2001" },
    { "1996-97 and 1939-45, not 1999-98 or 1996-971",
      "1996-97 = 1996/1997; 1939-45 = 1939/1945" },
    { "2001-09",
      "2001-09 = 2001-09" },
    { "2001–09, 1904-05",
      "2001–09 = 2001/2009; 1904-05 = 1904/1905" },
    { "1999.",
      "1999 = 1999" },
    { "1999-2001",
      "1999-2001 = 1999/2001" },
    { "in 2000 men came; 1989 people’s movement; more than 1500",
      "2000 = 2000; 1989 = 1989" },
    { "15 1999; 1999 2000 2001; 12 May 1999 15 men",
      "1999 = 1999; 1999 = 1999; 2000 = 2000; 2001 = 2001; 12 May 1999 = 1999-05-12" },
  { NULL, NULL },
};

static const Case days[] = {
    { "On 3 June 1999 and June 3, 1999.",
      "3 June 1999 = 1999-06-03; June 3, 1999 = 1999-06-03" },
    { "3rd June 1999; the 3rd of June, 1999; June 3rd 1999; June the 3rd, 1999",
      "3rd June 1999 = 1999-06-03; the 3rd of June, 1999 = 1999-06-03; June 3rd 1999 = 1999-06-03; June the 3rd, 1999 = 1999-06-03" },
    { "the first of May 1066, the twenty-first of June 1215",
      "the first of May 1066 = 1066-05-01; the twenty-first of June 1215 = 1215-06-21" },
    { "Tuesday, 3 June 1999; Tuesday 3 June 1999; Tuesday, June 3, 1999; Sun. 3 Sept. 1939",
      "Tuesday, 3 June 1999 = 1999-06-03; Tuesday 3 June 1999 = 1999-06-03; Tuesday, June 3, 1999 = 1999-06-03; Sun. 3 Sept. 1939 = 1939-09-03" },
    { "12–14 June 2018; 12 to 14 June 2018; June 12-14, 2018",
      "12–14 June 2018 = 2018-06-12/2018-06-14; 12 to 14 June 2018 = 2018-06-12/2018-06-14; June 12-14, 2018 = 2018-06-12/2018-06-14" },
    { "on 6, 16 and 17 June 1944",
      "6 = 1944-06-06; 16 = 1944-06-16; 17 June 1944 = 1944-06-17" },
    { "on June 6, 16 and 17, 1944",
      "June 6 = 1944-06-06; 16 = 1944-06-16; 17, 1944 = 1944-06-17" },
    { "2 June – 5 July 1999; June 2 – July 5, 1999; 28 December 1999 to 2 January 2000",
      "2 June – 5 July 1999 = 1999-06-02/1999-07-05; June 2 – July 5, 1999 = 1999-06-02/1999-07-05; 28 December 1999 to 2 January 2000 = 1999-12-28/2000-01-02" },
    { "between 10 and 12 April 1888",
      "10 and 12 April 1888 = 1888-04-10/1888-04-12" },
    { "6 June 1944 to 8 July",
      "6 June 1944 to 8 July = 1944-06-06/1944-07-08" },
    { "on 3 June and 5 July 1944",
      "3 June = 1944-06-03; 5 July 1944 = 1944-07-05" },
    { "the Ides of March 44 BC; the Kalends of May 44 BC; the Ides of June 44 BC",
      "the Ides of March 44 BC = -0043-03-15; the Kalends of May 44 BC = -0043-05-01; the Ides of June 44 BC = -0043-06-13" },
    { "24 August AD 79; 15 March 44 BC; March 15, 44 BC",
      "24 August AD 79 = 0079-08-24; 15 March 44 BC = -0043-03-15; March 15, 44 BC = -0043-03-15" },
    { "23 January 1712/13; 6 February 1684/5",
      "23 January 1712/13 = 1713-01-23; 6 February 1684/5 = 1685-02-06" },
    { "1846, October 12: the railway opens",
      "1846, October 12 = 1846-10-12" },
    { "15/6/2018, 15.6.2018, 28-07-2014, 2010/07/28, 2021.08.15, 20210815, 05/2008",
      "15/6/2018 = 2018-06-15; 15.6.2018 = 2018-06-15; 28-07-2014 = 2014-07-28; 2010/07/28 = 2010-07-28; 2021.08.15 = 2021-08-15; 20210815 = 2021-08-15; 05/2008 = 2008-05" },
    { "13/2/2018 and 3/2/2018",
      "13/2/2018 = 2018-02-13; 3/2/2018 = 2018-02-03" },
    { "2/13/2018 and 3/2/2018",
      "2/13/2018 = 2018-02-13; 3/2/2018 = 2018-03-02" },
    { "February 13, 2018, and 3/2/2018",
      "February 13, 2018 = 2018-02-13; 3/2/2018 = 2018-03-02 c" },
    { "3/2/2018",
      "3/2/2018 = 2018" },
    { "At 2021-08-15T10:30:00Z the bell rang; 2021-08-15 10:30.",
      "2021-08-15T10:30:00Z = 2021-08-15; 2021-08-15 = 2021-08-15" },
    { "2000-02-29, 1900-02-29, 2023-02-29, 31 June 1999, 2021-13-01",
      "2000-02-29 = 2000-02-29; June 1999 = 1999-06" },
    { "On 3 June 1998 they came. On 04/05/1999, 05/05/2000 and 03/02/2001 it rained.",
      "3 June 1998 = 1998-06-03; 04/05/1999 = 1999-05-04 c; 05/05/2000 = 2000-05-05; 03/02/2001 = 2001-02-03 c" },
    { "On 3 June 1998 they came, on 13/05/1998 they left. On 04/05/1999 it rained, on 15.6.2018 not.",
      "3 June 1998 = 1998-06-03; 13/05/1998 = 1998-05-13; 04/05/1999 = 1999-05-04; 15.6.2018 = 2018-06-15" },
    { "On 04/05/1999 and 03/02/2001 it rained.",
      "04/05/1999 = 1999; 03/02/2001 = 2001" },
    { "The law of 1926 held until January 5,1945. From May 5-7,1944 it rained. In 1913, on May 5,100 men came, on June 5,1,200 men.",
      "1926 = 1926; January 5,1945 = ../1945-01-05; May 5-7,1944 = 1944-05-05/1944-05-07; 1913 = 1913; May = 1913-05 c; June 5 = 1913-06-05 c" },
    { "He was born in 1900. 1944 20 July was the day. In 1946 3 men came, 1947 5 May 1948.",
      "1900 = 1900; 1944 20 July = 1944-07-20; 1946 = 1946; 1947 = 1947; 5 May 1948 = 1948-05-05" },
    { "Signed at Ostwick this 3rd day of September 1783. Done there on the 9th day of September, 1886. It was the 5th day of the trial of June 1901. On the 2nd day of June they met.",
      "3rd day of September 1783 = 1783-09-03; the 9th day of September, 1886 = 1886-09-09; June 1901 = 1901-06; the 2nd day of June = 1901-06-02 c" },
    { "France, June 3d, 1918. It was May 22d, 1917; he has a 3d print.",
      "June 3d, 1918 = 1918-06-03; May 22d, 1917 = 1917-05-22" },
    { "1941 July – War begins. 1703, the 26th of November. The storm came.\n1968 August: he went.",
      "1941 July = 1941-07; 1703, the 26th of November = 1703-11-26; 1968 August = 1968-08" },
    { "1980 May - Civilian rule is restored.\n\n1996 December–1997 April - The rebels hold it.\n\n1998 March\n\nBy 1941 July was hot.",
      "1980 May = 1980-05; 1996 December–1997 April = 1996-12/1997-04; 1998 March = 1998-03; 1941 = 1941; July = 1941-07 c" },
    { "1711/12, January 14th. Buried old Pye.",
      "1711/12, January 14th = 1712-01-14" },
    { "He waited till October. Second Lieutenant Hale came in 1917. In June. First there was rain.",
      "1917 = 1917; June = 1917-06 c" },
    { "In 1900 the rule came: on the first Monday in April 1901 they vote, on the third Thursday of May 1902 and on the last Friday in June 1903.",
      "1900 = 1900; the first Monday in April 1901 = 1901-04-01; the third Thursday of May 1902 = 1902-05-15; the last Friday in June 1903 = 1903-06-26" },
    { "The tour was held 3. Jan. – 5. Feb. 1903 in Kell, then on 7. March 1904; in chapter 3. March was cold.",
      "3. Jan. – 5. Feb. 1903 = 1903-01-03/1903-02-05; 7. March 1904 = 1904-03-07" },
  { NULL, NULL },
};

static const Case months[] = {
    { "In June 2018; June of 2018; June, 2018; Sept. 1939; June ’44",
      "June 2018 = 2018-06; June of 2018 = 2018-06; June, 2018 = 2018-06; Sept. 1939 = 1939-09; June ’44 = 1944-06" },
    { "from May to July 1940; May–July 1940; November 1941 to February 1942; from November to February 1942",
      "May to July 1940 = 1940-05/1940-07; May–July 1940 = 1940-05/1940-07; November 1941 to February 1942 = 1941-11/1942-02; November to February 1942 = 1941-11/1942-02" },
    { "in June and July 1873",
      "June = 1873-06; July 1873 = 1873-07" },
    { "the spring of 1944, winter 1941–42, winter of 1941/42, summer 2018, the fall of 1989",
      "the spring of 1944 = 1944-21; winter 1941–42 = 1941-24; winter of 1941/42 = 1941-24; summer 2018 = 2018-22; the fall of 1989 = 1989-23" },
    { "the third quarter of 2010, Q3 2010, the first half of 1999",
      "the third quarter of 2010 = 2010-07/2010-09; Q3 2010 = 2010-07/2010-09; the first half of 1999 = 1999-01/1999-06" },
    { "early 1999, mid-1999, late in 1941, mid-June 1999, early June 1999, the end of 1999, the beginning of June 1944",
      "early 1999 = 1999; mid-1999 = 1999; late in 1941 = 1941; mid-June 1999 = 1999-06; early June 1999 = 1999-06; the end of 1999 = 1999; the beginning of June 1944 = 1944-06" },
    { "January 1665/66",
      "January 1665/66 = 1666-01" },
    { "the first week of January 1942, the last days of May 1940, the first day of May 1945, the last day of February 1944, the last day of 1696",
      "the first week of January 1942 = 1942-01; the last days of May 1940 = 1940-05; the first day of May 1945 = 1945-05-01; the last day of February 1944 = 1944-02-29; the last day of 1696 = 1696-12-31" },
    { "Jan.–Feb. 1901, 28 Feb.–2 Mar. 1903, Jan. 28 – Feb. 2, 1904; Sat. 28 Feb.–Mon. 2 Mar. 1903; Nov.–Feb. 1902, Jan./Feb. 1901.",
      "Jan.–Feb. 1901 = 1901-01/1901-02; 28 Feb.–2 Mar. 1903 = 1903-02-28/1903-03-02; Jan. 28 – Feb. 2, 1904 = 1904-01-28/1904-02-02; Sat. 28 Feb.–Mon. 2 Mar. 1903 = 1903-02-28/1903-03-02; Nov.–Feb. 1902 = 1901-11/1902-02; Jan./Feb. 1901 = 1901-01/1901-02" },
    { "Between Jan. and Mar. 1902 it rained, in Sept. and Oct. 1903 it froze. In 1904 it was dry in Nov. The dry year went on.",
      "Jan. and Mar. 1902 = 1902-01/1902-03; Sept = 1903-09; Oct. 1903 = 1903-10; 1904 = 1904; Nov = 1904-11 c" },
    { "Sales of the 1st quarter of 2010, the 2nd half of 1999 and 3rd quarter 2011.",
      "the 1st quarter of 2010 = 2010-01/2010-03; the 2nd half of 1999 = 1999-07/1999-12; 3rd quarter 2011 = 2011-07/2011-09" },
  { NULL, NULL },
};

static const Case years[] = {
    { "1979–89, 1979-1989, between 2001 and 2014, from 1941 to 1945, 1659–60, 1712/13",
      "1979–89 = 1979/1989; 1979-1989 = 1979/1989; 2001 and 2014 = 2001/2014; 1941 to 1945 = 1941/1945; 1659–60 = 1659/1660; 1712/13 = 1712/1713" },
    { "Since 2012, until 2014, from 2012 on, from 2012 onwards",
      "2012 = 2012/..; 2014 = ../2014; 2012 = 2012/..; 2012 = 2012/.." },
    { "about 2001, circa 1500, c. 1250 BC, c.1250, around 820 BC, perhaps 1938, perhaps in 1938",
      "about 2001 = 2001~; circa 1500 = 1500~; c. 1250 BC = -1249~; c.1250 = 1250~; around 820 BC = -0819~; 1938 = 1938?; 1938 = 1938?" },
    { "before 1999, after 1945, by 1950",
      "1999 = ../1999; 1945 = 1945/..; 1950 = 1950" },
    { "44 BCE, AD 79, 79 AD, 70 CE, A.D. 476, from 69 to 79 CE, 10,000 BC",
      "44 BCE = -0043; AD 79 = 0079; 79 AD = 0079; 70 CE = 0070; A.D. 476 = 0476; 69 to 79 CE = 0069/0079; 10,000 BC = -9999" },
    { "the 1990s, the '60s, the ’60s, the early 1990s, the nineteen-sixties, the sixties, in his sixties",
      "the 1990s = 199X; the '60s = 196X; the ’60s = 196X; the early 1990s = 199X; the nineteen-sixties = 196X; the sixties = 196X" },
    { "the 19th century, the nineteenth century, 19th-century, the late 5th century BC",
      "the 19th century = 18XX; the nineteenth century = 18XX; 19th-century = 18XX; the late 5th century BC = -04XX" },
    { "the 18th and 19th centuries, from the 18th to the 19th century",
      "the 18th = 17XX; 19th centuries = 18XX; the 18th to the 19th century = 17XX/18XX" },
    { "the first half of the 19th century, the second millennium BC, the 430s BC",
      "the first half of the 19th century = 1800/1849; the second millennium BC = -1999/-1000; the 430s BC = -0438/-0429" },
    { "In 490 and again in 480 BC. In 732 the Franks won. In 300 villages",
      "490 = -0489; 480 BC = -0479; 732 = 0732" },
    { "In the year 602 he came.",
      "the year 602 = 0602" },
    { "The traveller Salim (d. 968) and Masar (fl. 912, r. 920–936).",
      "968 = 0968; 912 = 0912; 920–936 = 0920/0936" },
    { "She came first. 19th-century towns. He was third; the 20th century began, on the second (17th-century) floor. The 17th, 18th and 19th centuries, the 18th/19th century.",
      "19th-century = 18XX; the 20th century = 19XX; 17th-century = 16XX; The 17th = 16XX; 18th = 17XX; 19th centuries = 18XX; the 18th/19th century = 17XX/18XX" },
    { "The years 1415-1260 BC were dry. It was built around 1000BC, or in 500BCE, not with 12DC. The kings of 98-117 AD.",
      "The years 1415-1260 BC = -1414/-1259; around 1000BC = -0999~; 500BCE = -0499; 98-117 AD = 0098/0117" },
    { "The war of 218/217 BC was long, and so was that of 1200 until 800 BC. He ruled 27 BC-AD 14. Call 555-1200 BC.",
      "218/217 BC = -0217/-0216; 1200 until 800 BC = -1199/-0799; 27 BC-AD 14 = -0026/0014" },
    { "The mill stood from c. 3000 to c. 2500 BC, the barn from 1900 to about 1950, the inn in the 1920s-1930s and the 1970s/1980s.",
      "c. 3000 to c. 2500 BC = -2999~/-2499~; 1900 to about 1950 = 1900/1950~; the 1920s-1930s = 192X/193X; the 1970s/1980s = 197X/198X" },
    { "Flavius Salim (c. 395–454) was a general, Masar (ca. 672-735) a monk. The wall is long (about 120–130), and so is the Great Wall (about 120–130).",
      "c. 395–454 = 0395~/0454; ca. 672-735 = 0672~/0735" },
    { "1932 – 33 School of Art in the town that lies behind the hill\n1935 – 40 The academy (1941 – 45) and no more",
      "1932 – 33 = 1932/1933; 1935 – 40 = 1935/1940; 1941 – 45 = 1941/1945" },
    { "King Alfred (r. 871–99), Charlemagne, r. 768–814. Louis r. 814–840; Otto (r. 936-973, crowned 962). Boethius, d. 524. Bede b. 673. Al-Kindi (d. c. 873), Jan, b. 1432.",
      "871–99 = 0871/0899; 768–814 = 0768/0814; 814–840 = 0814/0840; 936-973 = 0936/0973; 524 = 0524; 673 = 0673; c. 873 = 0873~; 1432 = 1432" },
    { "d. 524",
      "524 = 0524" },
    { "1998–2003   M.Sc., Geology. 1934 V. Novak; 1921 J. Smith; 1911 H. Wells. He ran 1500 m.",
      "1998–2003 = 1998/2003; 1934 = 1934; 1921 = 1921; 1911 = 1911" },
    { "Sales in the first quarter of 2018 £398m and in 1990 $5 more; a sum of 1990 €.",
      "the first quarter of 2018 = 2018-01/2018-03; 1990 = 1990" },
    { "H1 2016 and H2 2017 were good, and Q1 FY2015; FY 2017/18, fiscal 2019.",
      "H1 2016 = 2016-01/2016-06; H2 2017 = 2017-07/2017-12; 2015 = 2015; 2017/18 = 2017/2018; 2019 = 2019" },
    { "London, 3 May 1904. The inn stands to this day, as it did until today. It was new in the eighties of the eighteenth century, and in the 1850s of the 19th century too. In the 60s the 19th century was over. This day it rained.",
      "3 May 1904 = 1904-05-03; the eighties of the eighteenth century = 178X; the 1850s of the 19th century = 185X; the 60s = 196X; the 19th century = 18XX; This day = 1904-05-03 r" },
    { "2015 – present: at NGI. Ford, 1995–present. From 1980 to the present. May 2011 – today; from 2001 to 2004 till now.",
      "2015 – present = 2015/..; 1995–present = 1995/..; 1980 to the present = 1980/..; May 2011 – today = 2011-05/..; 2001 to 2004 = 2001/2004" },
    { "from the '50s through the '70s; from the ’20s to the 1940s",
      "the '50s through the '70s = 195X/197X; the ’20s to the 1940s = 192X/194X" },
    { "It was built before 1783 and burned after 1790, not later than 1800 and not before 1795. Shortly after 1804 they met. Two years before 1850 it fell. It stood earlier than 1640, no later than 1650.",
      "1783 = ../1783; 1790 = 1790/..; 1800 = ../1800; 1795 = 1795/..; 1804 = 1804; Two years before 1850 = 1848 r; 1640 = ../1640; 1650 = ../1650" },
    { "It was not printed until 1777, and wasn't read until 1790. It lasted until 1800.",
      "1777 = 1777; 1790 = 1790; 1800 = ../1800" },
    { "Anno 1297 it was sold, Anno Domini 1301 bought. Most goals: T. Fry, 39, 1934–35. Hist. Bl. 66, 1234–50.",
      "Anno 1297 = 1297; Anno Domini 1301 = 1301; 1934–35 = 1934/1935" },
  { NULL, NULL },
};

static const Case traps[] = {
    { "",
      "" },
    { "He wrote to April Jones. The process pid 2001 ran for 2000 ms, on device 1999. IBAN 1999 0130",
      "" },
    { "pp. 1201–1305, pages 1400 and 1402, Resolution 1267 of 1999",
      "1999 = 1999" },
    { "resolutions 1267 and 1333, № 1812, S. 1234, RFC 1939, iPhone 2020, p 1999",
      "" },
    { "2000 men, 1500 km, 1,500 men, 2000 years, 1500 €, 2000 × 1500, 1920×1080",
      "" },
    { "1400 victims, 1,400 victims, 2000 florins, 500-1500 fighters, $1 trillion, 76 kilometre, 1500 of them, these 1200",
      "" },
    { "two decades of war, for two years, within three days, every June, a March referendum may march",
      "" },
    { "+49 30 1805 2000, 555 1984, 0171 1999, (030) 1999, 1999 000, 1999'000, 1234 5678, 06 12 34 2001, 12.34.56.2001",
      "" },
    { "http://example.org/1999/05/12, https://example.org/a?d=2019-05-12, report-1999.pdf, 1999@example.org, ?id=1999",
      "" },
    { "1,999 or 12345 or 0999 or 2101 or 3.1415, version 1.1999.2, 1024**3, `1999`, x = 1999",
      "" },
    { "$1500 €1600 §1204 #1844 A1984 1984B 1066%",
      "" },
    { "§ 2001, $ 1500, ¶1999, flight 1999, Room 1984, page 1066, No. 1844, Box 1999, port 1812",
      "" },
    { "John 3:16, chapter 12, the 7th Army, B-29, on the 20th floor, the second mate",
      "" },
    { "General May marched in with Theresa May and Mr April; Bloody Sunday; the March of Progress",
      "" },
    { "1600 Pennsylvania Avenue, 1900 Post Office Street, 12 March Street, May Lane, North 1500 West",
      "" },
    { "Journal 12 (3): 1467–1480; 66, 1234-1250; ISSN 1467-9256; doi:10.1999/1234; ISBN 0-1999-2000-1",
      "" },
    { "Act No. 1950/2001, Tel 0049-1931-2001, fax 1234-1567, scale 1:2000, CH-1204 Geneva, 1234 AB",
      "" },
    { "At 1430 the boat left; 1800 hrs; by 0900; 1530 hours; 1430h",
      "" },
    { "ISO 8601, IEEE 1394, Model 1911, Boeing 1999, Tablet 1204, Regulation No 1408",
      "" },
    { "In 1399 AH and 1442 هـ; A.H. 1399; 1400 SH; 1397 (2018); 5781 AM; 1 Muharram 1400",
      "2018 = 2018" },
    { "On 6 June, 300 men; In May, 12 men",
      "" },
    { "ferry-2021, e-1999-telecom, 1/4/16 km, within 500 ms, 2000 px, in a 1500-page book",
      "" },
    { "Flight BA 2037, train 1850, tablet 1999, 1812 N Main St, 1900 °C, 1800 K, ran 1990 GT",
      "" },
    { "Of 1960 candidates; x[2001], range(1900), 1999 ** 2; the novel “1984”; Road 1911, of the type 1850, document 1792, a Thursday, daily in summer, weekly in June",
      "" },
    { "The law 2004/48/EC, Directive 2009/28/EC, regulation 1999/44/EG, decision 2005/60/JHA; the season 1996/97.",
      "1996/97 = 1996/1997" },
    { "On 3 June 1984 it was lit. Work stopped on the first Monday of March, and the last Friday in October was free.",
      "3 June 1984 = 1984-06-03; March = 1984-03 c; October = 1984-10 c" },
    { "The plan for 2025 foresees a bridge, that for 2000 sees none; bread for 1900 workers and for 1500 rowers.",
      "2025 = 2025; 2000 = 2000" },
    { "He lived at Mill Street 1900, she at Old Corn Road 1850; shares fell on Wall Street 1929.",
      "1929 = 1929" },
    { "Between 1100 and 1300 soldiers died. Between 1200 and 1300 copies were left. Between 1500 and 1600 sheep came.",
      "" },
    { "Between 1100 and 1300 the town grew. Between 1940 and 1945 prisoners built it; between 1850 and 1900 they left.",
      "1100 and 1300 = 1100/1300; 1940 and 1945 = 1940/1945; 1850 and 1900 = 1850/1900" },
    { "A total of 1945 voted, a sum of 1900, an average of 1850, a maximum of 1999, a majority of 1815; the total war of 1914, the average in 1950.",
      "1914 = 1914; 1950 = 1950" },
    { "The decree 1720/2007 is old and the law 1990/2010 is not, in 1999/2000 and 2003/2005.",
      "1999/2000 = 1999/2000; 2003/2005 = 2003/2005" },
    { "It was in -20 degrees, and in -30 too.",
      "" },
    { "On 12 May 1850 it burned. Each second Tuesday they met, every Monday, every Friday night, every other Sunday, every 2nd Monday; on alternate Mondays, too, and the first Monday of each month. On Monday it rained. Each third Tuesday in 1851 they met.",
      "12 May 1850 = 1850-05-12; Monday = 1850-05-13 r; 1851 = 1851" },
    { "Am 12. Mai 1850 brannte es. Sie trafen sich jeden Montag und an jedem zweiten Dienstag, jeden 2. Freitag. Am Montag regnete es. Sie kamen jeden 2. Freitag im Jahr 1852.",
      "12. Mai 1850 = 1850-05-12; Montag = 1850-05-13 r; 1852 = 1852" },
    { "Le 12 mai 1850, il brûla. Ils venaient chaque lundi, chaque deuxième mardi, tous les jeudis.",
      "12 mai 1850 = 1850-05-12" },
    { "El 12 de mayo de 1850 ardió. Venían cada lunes, cada segundo martes y todos los jueves.",
      "12 de mayo de 1850 = 1850-05-12" },
    { "He scored 16 goals in 101 Serie A appearances, 7 in 109 at-bats and 9 in 200 La Liga games for the club. In 410 Goths sacked Rome; he died in 524 in Rome, in 410 Alaric invades Rome.",
      "410 = 0410; 524 = 0524; 410 = 0410" },
    { "These 1886 Chicago riots and those 1905 strikes ended. These 1886 soldiers, those 1500 men and these 1200 Dutch settlers came. His 2003 magazine obituary is short.",
      "1886 = 1886; 1905 = 1905; 2003 = 2003" },
    { "Sample OxA-1987, GrN-1650 and AMNH-1904 gave it; mid-1999 and Paris-1900 did not.",
      "mid-1999 = 1999; 1900 = 1900" },
    { "It lay in locus 1204, with cheques 1807–1821, under subsection 1903 and clause 1650. It is 1270 nm long and took 1884 kJ.",
      "" },
    { "Brown v. Board, 347 U.S. 483; Smith v. Jones, 801 N.E.2d 1075, 1081; 12 F. Supp. 3d 1204; 88 Cal. App. 2d 1310.",
      "" },
    { "In 1901 it rained. The commission meets twice a year, in March and in September. Once a year, on 4 May, they dance.",
      "1901 = 1901" },
    { "In 1998 Cllr. August and Cllr May met Rev. March.",
      "1998 = 1998" },
    { "In 1900 it began. Every March and September they meet, each May or June, too.",
      "1900 = 1900" },
  { NULL, NULL },
};

static const Case narrative[] = {
    { "In 1950 he came. Two years later he left. The following year he died.",
      "1950 = 1950; Two years later = 1952 r; The following year = 1953 r" },
    { "On 5 June 1961 they met; the next day they left. Three days later it ended. That autumn it rained.",
      "5 June 1961 = 1961-06-05; the next day = 1961-06-06 r; Three days later = 1961-06-09 r; That autumn = 1961-23 r" },
    { "In July 1960 they met, and the next day they left.",
      "July 1960 = 1960-07" },
    { "In 264 BC they came; Regulus (c. 200 – c. 118 BC) did not. Augustus ruled from 27 BC to AD 14.",
      "264 BC = -0263; c. 200 – c. 118 BC = -0199~/-0117~; 27 BC to AD 14 = -0026/0014" },
    { "In June 1944 they landed. In August they were in Paris. On the 20th he spoke.",
      "June 1944 = 1944-06; August = 1944-08 c; the 20th = 1944-08-20 c" },
    { "1884 (6 January): a rescue. It stood until July 1789. On the 14th it fell.",
      "1884 = 1884; 6 January = 1884-01-06 c; July 1789 = ../1789-07; the 14th = 1789-07-14 c" },
    { "In 1887 they came. A loaf of 1923 cost nothing, in June and later.",
      "1887 = 1887; 1923 = 1923; June = 1923-06 c" },
    { "On 6 June 1944 they landed. On the 9th they stopped. On 25 August Paris was free.",
      "6 June 1944 = 1944-06-06; the 9th = 1944-06-09 c; 25 August = 1944-08-25 c" },
    { "In December 1962 it began. In January it ended.",
      "December 1962 = 1962-12; January = 1963-01 c" },
    { "On 5 June 1961 he came. A month later he left. That year it rained. The same day he wrote.",
      "5 June 1961 = 1961-06-05; A month later = 1961-07 r; That year = 1961 r" },
    { "On 17 June 1811 it began. The siege lasted from 22 June to 4 July. Two days earlier he had left; he came back three days later.",
      "17 June 1811 = 1811-06-17; 22 June to 4 July = 1811-06-22/1811-07-04 c; Two days earlier = 1811-06-20 r; three days later = 1811-06-23 r" },
    { "Ida (4 August 1871 – 19 January 1949) came from Varn. She lost him in the winter of 1880, and the next spring they left.",
      "4 August 1871 – 19 January 1949 = 1871-08-04/1949-01-19; the winter of 1880 = 1880-24; the next spring = 1881-21 r" },
    { "By a letter of 17 April 2012 he asked for it, and was heard on Tuesday, 11 March 2014. It ended on 30 April.",
      "17 April 2012 = 2012-04-17; Tuesday, 11 March 2014 = 2014-03-11; 30 April = 2014-04-30 c" },
    { "It came in the spring of 2010. They meet on Wednesday, November 11.",
      "the spring of 2010 = 2010-21; Wednesday, November 11 = 2009-11-11 c" },
    { "In 1944 it fell. Born in 1907, he saw it. In July he wrote.",
      "1944 = 1944; 1907 = 1907; July = 1944-07 c" },
    { "In 1944 it fell (1950). In July he wrote.",
      "1944 = 1944; 1950 = 1950; July = 1944-07 c" },
    { "In March of that year they came. In March this year they left.",
      "" },
    { "In 1960 it stood. A decade later it fell. The previous decade was better.",
      "1960 = 1960; A decade later = 197X r; The previous decade = 196X r" },
    { "In July he came. Two years later he left. The next day. That June.",
      "" },
    { "In 1887 the war began. It was said that July was hot. It was said that July.",
      "1887 = 1887; July = 1887-07 c; that July = 1887-07 r" },
    { "He stayed for two years. Ten years of war. In two years.",
      "" },
    { "On 21 August 1942 they crossed. Others followed on the 22nd and 24th, and left in the last days of the month.",
      "21 August 1942 = 1942-08-21; the 22nd = 1942-08-22 c; 24th = 1942-08-24 c; the last days of the month = 1942-08 r" },
    { "On 28 March 1850 they came. On the 2nd of that month it had rained. On the 14th of the following month they left. The 17th of the previous month was a Sunday; on the 12th of the same month they had met.",
      "28 March 1850 = 1850-03-28; the 2nd of that month = 1850-03-02 c; the 14th of the following month = 1850-04-14 c; The 17th of the previous month = 1850-03-17 c; the 12th of the same month = 1850-03-12 c" },
    { "He was born in 1938. In '77 he married.\n\nThe war of 1914-18 was over. In '68 it was told.\n",
      "1938 = 1938; '77 = 1977; 1914-18 = 1914/1918; '68 = 1968" },
    { "Born in 1921, he landed in ’44. They danced in the sixties.",
      "1921 = 1921; ’44 = 1944; the sixties = 196X" },
    { "It began in 1914. In '39 it began again, in '45 it ended, in '46 they came, in the twenties they had not.",
      "1914 = 1914; '39 = 1939; '45 = 1945; '46 = 1946; the twenties = 192X" },
    { "In 2003 they came. In '08 it crashed, as in '29. In the summer of '69 it had not.",
      "2003 = 2003; '08 = 2008; '29 = 1929; the summer of '69 = 1969-22" },
    { "She was born in 1887. In the twenties she was rich. In '98 they had been poor.",
      "1887 = 1887; the twenties = 192X; '98 = 1898" },
    { "In 1905 they met. In '98 they had not. In 1798 he was there, in '05 he fell, and in the nineties he was young.",
      "1905 = 1905; '98 = 1898; 1798 = 1798; '05 = 1805; the nineties = 179X" },
    { "In 1975 he came. In '20 his father did.",
      "1975 = 1975; '20 = 1920" },
    { "It began in 1900. Every 12 October there is a fair, and each year on 14 July they dance. The race is run annually on 3 May. The feast lasts from 14 to 20 January each year. On 4 June they met.",
      "1900 = 1900; 4 June = 1900-06-04 c" },
    { "It fell in 1917, but was retaken in August of that same year. In the spring of that same year it had been burned, and in the first half of that same year it was built.",
      "1917 = 1917; August of that same year = 1917-08 r; the spring of that same year = 1917-21 r; the first half of that same year = 1917-01/1917-06 r" },
    { "The line was laid in 1905. The shop had been opened in June 1880. By the end of the year, it was closed.",
      "1905 = 1905; June 1880 = 1880-06; the end of the year = 1880 r" },
    { "The line was laid in 1905. In the spring of 1880 the smith and his two sons had looked for silver in the valley and the hills around it. The same year they left.",
      "1905 = 1905; the spring of 1880 = 1880-21; The same year = 1880 r" },
    { "Peace came in 1648. On 25 October (7 November) 1917 it fell; on 30 April/1 May 1925 they rose. On 25 December (7 January 1918) they voted.",
      "1648 = 1648; 25 October = 1917-10-25; 7 November) 1917 = 1917-11-07; 30 April/1 May 1925 = 1925-04-30/1925-05-01; 25 December = 1917-12-25; 7 January 1918 = 1918-01-07" },
    { "The war ended in 1643. In 1843, just two centuries afterwards, a stone was raised. In 1845 (two years later) it fell. Built in 1850, two years later, it fell.",
      "1643 = 1643; 1843 = 1843; 1845 = 1845; 1850 = 1850; two years later = 1852 r" },
    { "In 1795 he filled the first barrel. More than two centuries later the name is still on it.",
      "1795 = 1795" },
    { "Ten years after 1850 he came, and two days before 3 May 1900 he left. The years after 1903 were dry. Three days after 1904 it fell. Ten years after 44 BC it stood.",
      "Ten years after 1850 = 1860 r; two days before 3 May 1900 = 1900-05-01 r; 1903 = 1903; 1904 = 1904; Ten years after 44 BC = -0033 r" },
    { "On 5 March 1998 they met. The meeting on 19th was put off; on 5th Avenue nobody came, nor on 3rd base or on 12th st.",
      "5 March 1998 = 1998-03-05; 19th = 1998-03-19 c" },
    { "In 133 BC he came. Sulla marched on Rome in 88, and again in 82; he died in 78. Augustus died in AD 14. Tiberius ruled until 37.",
      "133 BC = -0132; 88 = -0087; 82 = -0081; 78 = -0077; AD 14 = 0014; 37 = ../0037" },
    { "In 1944 they came in 12, and left in 88, not before 45.",
      "1944 = 1944" },
    { "In August 1914 they met. On the 28th war was declared. On the 3rd floor was a fire, on the 2nd page was none.",
      "August 1914 = 1914-08; the 28th = 1914-08-28 c" },
  { NULL, NULL },
};

/* What is counted from a date beside it is one date with it. */
static const Case counted[] = {
    { "The day after 3 May 1808 the town fell. On the day before 3 May 1808 they wrote; on the eve of 3 May 1808 they danced. The week after 3 May 1808 was dry.",
      "The day after 3 May 1808 = 1808-05-04 r; the day before 3 May 1808 = 1808-05-02 r; the eve of 3 May 1808 = 1808-05-02 r; The week after 3 May 1808 = 1808-05-09/1808-05-15 r" },
    { "The year after 1850 it burned. The month before May 1851 it rained. In 1850 they came; the day after the 3rd of May they went.",
      "The year after 1850 = 1851 r; The month before May 1851 = 1851-04 r; 1850 = 1850; the day after the 3rd of May = 1850-05-04 r" },
    { "The day after 2 September 1752 was the 14th. On the eve of war, in 1914, they danced. The day after 1850 is none.",
      "2 September 1752 = 1752-09-02; 1914 = 1914; 1850 = 1850" },
    { "La veille du 3 mai 1808, la ville tomba. L’avant-veille du 3 mai 1808, il pleuvait ; le lendemain du 3 mai 1808 aussi. L’année après 1850, elle brûla.",
      "La veille du 3 mai 1808 = 1808-05-02 r; L’avant-veille du 3 mai 1808 = 1808-05-01 r; le lendemain du 3 mai 1808 = 1808-05-04 r; L’année après 1850 = 1851 r" },
    { "Am Tag nach dem 3. Mai 1808 fiel die Stadt. Am Vortag des 3. Mai 1808 und am Vorabend des 9. Mai 1808 regnete es. Im Jahr nach 1850 brannte sie.",
      "Tag nach dem 3. Mai 1808 = 1808-05-04 r; Vortag des 3. Mai 1808 = 1808-05-02 r; Vorabend des 9. Mai 1808 = 1808-05-08 r; Jahr nach 1850 = 1851 r" },
    { "Al día siguiente del 3 de mayo de 1808 cayó. La víspera del 9 de mayo de 1808 llovió. El día anterior al 3 de junio de 1808 nevó. El año después de 1850 ardió.",
      "día siguiente del 3 de mayo de 1808 = 1808-05-04 r; La víspera del 9 de mayo de 1808 = 1808-05-08 r; El día anterior al 3 de junio de 1808 = 1808-06-02 r; El año después de 1850 = 1851 r" },
    { "1808年5月3日的前一天，下雨。1808年5月3日两天后，城陷。1850年的第二年，烧了。",
      "1808年5月3日的前一天 = 1808-05-02 r; 1808年5月3日两天后 = 1808-05-05 r; 1850年的第二年 = 1851 r" },
    { "یک روز پس از ۳ مه ۱۸۰۸ شهر سقوط کرد. روز قبل از ۳ ژوئن ۱۸۰۸ باران بارید. سال پس از ۱۸۵۰ آسیاب سوخت.",
      "یک روز پس از ۳ مه ۱۸۰۸ = 1808-05-04 r; روز قبل از ۳ ژوئن ۱۸۰۸ = 1808-06-02 r; سال پس از ۱۸۵۰ = 1851 r" },
  { NULL, NULL },
};

/* Rows of a chronicle, seasons of two years, letters, and what words of other languages say. */
static const Case manners[] = {
    { "La planta, con 1500 empleados, abrió en 1974. Tiene 1200 socios. Se vendió en 1900.",
      "1974 = 1974; 1900 = 1900" },
    { "自1946年起，他负责修复。两年后，大桥通车。",
      "1946年 = 1946/..; 两年后 = 1948 r" },
    { "In the 2002 and 2005 elections it won; the 1988, 1992, and 2000 elections it lost. Between the 2001 and 2011 census it shrank.",
      "2002 = 2002; 2005 = 2005; 1988 = 1988; 1992 = 1992; 2000 = 2000; the 2001 and 2011 = 2001/2011" },
    { "The crash of 2008-2009 of which he wrote, over 1931–32 at the round table, from 1914 up to 1915. It fell in 1982 to 17 per cent. As 2003 draws to a close, he had 1900–1950 of them.",
      "2008-2009 = 2008/2009; 1931–32 = 1931/1932; 1914 = 1914; 1915 = 1915; 1982 = 1982; 2003 = 2003" },
    { "In 1998,1999, and 2000 it rained; 1662,1674 & 1681. By end-1992 it was dry. 1995 marks the fiftieth year. It cost 1995 marks.",
      "1998 = 1998; 1999 = 1999; 2000 = 2000; 1662 = 1662; 1674 = 1674; 1681 = 1681; 1992 = 1992; 1995 = 1995" },
    { "It lays between 200 and 300 white eggs. The king ruled between 912 and 936.",
      "912 and 936 = 0912/0936" },
    { "476 The last emperor is deposed.\n\n843 The realm is divided.\n\n910 Duke William founds Cluny on 11 September.\n\n1066 He crosses the sea.",
      "476 = 0476; 843 = 0843; 910 = 0910; 11 September = 0910-09-11 c; 1066 = 1066" },
    { "300 Men went up.\n\n200 Women came down.\n\n101 Keep shut.\n\n102 Feed the cow.\n\n103 Do not run.\n\n300 The houses.",
      "" },
    { "Die Spielzeiten der Bühne von 1898/99 bis 1908/09 waren gut, die von 1910/11 nicht.",
      "1898/99 bis 1908/09 = 1898/1909; 1910/11 = 1910/1911" },
    { "Kell, 2 December 1862\n\nHe died on Thursday, as you know from the letter which I sent to Aunt Mary and to all of you at home last week.\n\nKell, 9 January 1863\n\nYour parcel came this morning.",
      "2 December 1862 = 1862-12-02; Thursday = 1862-11-27 r; last week = 1862-11-24/1862-11-30 r; 9 January 1863 = 1863-01-09; this morning = 1863-01-09 r" },
    { "1948年8月8日，暴雨三日，水库漫坝。当天撤离。洪武元年，移民来此。5月3日，桥塌了。",
      "1948年8月8日 = 1948-08-08; 当天 = 1948-08-08 r; 洪武元年 = 1368; 5月3日 = 1948-05-03 c" },
    { "Brest, le 12 août 1916\n\nIl y a quatre ans, nous allions à la mer. Nous sommes rentrés avant-hier. Il reviendra à l’automne, et je serai là dimanche prochain et jusqu’au 25.",
      "12 août 1916 = 1916-08-12; Il y a quatre ans = 1912 r; avant-hier = 1916-08-10 r; automne = 1916-23 c; dimanche prochain = 1916-08-13 r; 25 = ../1916-08-25 c" },
    { "Lindau, 18. März 2009\n\nDer Rat hat am Dienstagabend getagt. Im Januar musste das Schiff repariert werden. Ein Entscheid könnte frühestens im Herbst kommen. Vorgestern regnete es.",
      "18. März 2009 = 2009-03-18; Dienstagabend = 2009-03-17 r; Januar = 2009-01 c; Herbst = 2009-23 c; Vorgestern = 2009-03-16 r" },
    { "در دههٔ ۱۳۰۰ روزنامه‌ای منتشر می‌کرد.",
      "دههٔ ۱۳۰۰ = 1921/1931" },
    { "1914\n\nMay\n\nOn the 4th they marched. Since the 28th all was quiet. He wrote on 2 May, dated 1 March: Will is to come in June.",
      "1914 = 1914; May = 1914-05 c; the 4th = 1914-05-04 c; the 28th = 1914-05-28/.. c; 2 May = 1914-05-02 c; 1 March = 1914-03-01 c; June = 1914-06 c" },
    { "Dam\tBegun\tHeight\tCost\nLadybower\t1935\t1416\t£2,100\nHowden\t1901\t117\t1850\nDerwent\t1902\t114\t1900\n",
      "1935 = 1935; 1901 = 1901; 1902 = 1902" },
    { "| Dam | Begun | Height |\n| --- | --- | --- |\n| Ladybower | 1935 | 1416 |\n| Howden | c. 1901 | 117 |\n| Kell | 1902–04 | 1500 |",
      "1935 = 1935; c. 1901 = 1901~; 1902–04 = 1902/1904" },
  { NULL, NULL },
};

/* A story goes on: a month long before the one told of is of the next year. */
static const Case going_on[] = {
    { "In October 1893 the weir broke. It was patched in December 1893. It was mended by March. In June the mill ran.",
      "October 1893 = 1893-10; December 1893 = 1893-12; March = 1894-03 c; June = 1894-06 c" },
    { "In September 1900 he came. He had been there in May. In November he left. In April he came back.",
      "September 1900 = 1900-09; May = 1900-05 c; November = 1900-11 c; April = 1901-04 c" },
    { "In November 1900 he came. In June he was already in Tarn.\n\nIm Dezember 1900 brach das Wehr. Im Juni hatte es gehalten.",
      "November 1900 = 1900-11; June = 1900-06 c; Dezember 1900 = 1900-12; Juni = 1900-06 c" },
    { "En décembre 1893, la digue céda. En mars, elle était réparée.\n\n1893年12月，堤坝决口。3月修好。",
      "décembre 1893 = 1893-12; mars = 1894-03 c; 1893年12月 = 1893-12; 3月 = 1894-03 c" },
    { "Ilona (born 3 February 1889 in Brod; died 17 August 1961) had lessons in 1894. She played on 9 January 1904 in Ostwick. In November she broke her wrist.",
      "3 February 1889 = 1889-02-03; 17 August 1961 = 1961-08-17; 1894 = 1894; 9 January 1904 = 1904-01-09; November = 1904-11 c" },
    { "There were 220 mills in 1748. The first engine came in 1817, no later than November, the last went in 1823. In May it rained.",
      "1748 = 1748; 1817 = 1817; November = 1817-11 c; 1823 = 1823; May = 1823-05 c" },
    { "In 1920 she came home. He sold his 1967 Ford. On Sunday, March 7th, they played the 1812 Overture. In July he left.",
      "1920 = 1920; 1967 = 1967; Sunday, March 7th = 1920-03-07 c; July = 1920-07 c" },
    { "On 14 June 1917 it was wet. It had risen since 2 June. The same day it was lowered.",
      "14 June 1917 = 1917-06-14; 2 June = 1917-06-02/.. c; The same day = 1917-06-14 r" },
    { "The tower fell in 1209. Next year it was built anew, since at least 1211 it has stood, and from at least 1850 they prayed in it.",
      "1209 = 1209; Next year = 1210 r; 1211 = 1211/..; 1850 = 1850/.." },
    { "Seit mindestens 1921 steht sie, von 1850 an war sie leer, bis spätestens 1860 war sie fort.",
      "1921 = 1921/..; 1850 = 1850/..; 1860 = ../1860" },
    { "In 44 BC, on the Ides of March, he was killed.",
      "44 BC = -0043; the Ides of March = -0043-03-15 c" },
    { "The season ran from 1 July 2013 to 30 June 2014. On 3 August they won, on 3 May they lost.",
      "1 July 2013 to 30 June 2014 = 2013-07-01/2014-06-30; 3 August = 2013-08-03 c; 3 May = 2014-05-03 c" },
    { "It was closed from October 1956 to March 1957. In November the first ships were sunk. It was shut from 5 June 1967 to 5 June 1975. In July it opened.",
      "October 1956 to March 1957 = 1956-10/1957-03; November = 1956-11 c; 5 June 1967 to 5 June 1975 = 1967-06-05/1975-06-05; July = 1975-07 c" },
  { NULL, NULL },
};

static const Case sections[] = {
    { "The siege of 1887\n\nIn March they came. It was a long way.\n\nThe peace\n\nIn June they left, in 1888 and later.\n",
      "1887 = 1887; March = 1887-03 c; June = 1887-06 c; 1888 = 1888" },
    { "One\n\nIn 1944 they came.\n\nTwo\n\nIn July the king of 1715 was born. He was born in 1715.\n",
      "1944 = 1944; July = 1715-07 c; 1715 = 1715; 1715 = 1715" },
    { "# The war, 1939–1945\n\nOn 1 September it began.\n\n# The other, 1914–1918\n\nIn July it was summer.\n",
      "1939–1945 = 1939/1945; 1 September = 1939-09-01 c; 1914–1918 = 1914/1918; July = 1914-07 c" },
    { "# The year 1310\n\nIn May it rained.\n\n## The flood\n\nIn June it rained.\n\n# The 18th century\n\nIn July it rained.\n",
      "The year 1310 = 1310; May = 1310-05 c; June = 1310-06 c; The 18th century = 17XX" },
    { "Winter of 1771–72\n\nIt froze from November to March, from 12 December to 3 February. In April it thawed.\n",
      "Winter of 1771–72 = 1771-24; November to March = 1771-11/1772-03 c; 12 December to 3 February = 1771-12-12/1772-02-03 c; April = 1772-04 c" },
    { "# The year 1850\n\nIt froze from October to May.\n\n# The year 1851\n\nIt froze from 3 December to 2 January.\n",
      "The year 1850 = 1850; October to May = 1850-10/1851-05 c; The year 1851 = 1851; 3 December to 2 January = 1851-12-03/1852-01-02 c" },
    { "The Mill\n\n(1814)\n\nBy A. Clerk\n\nChapter I\n\nIt stood by the river, and seven years hence it would burn. That spring it rained.\n",
      "1814 = 1814" },
    { "The Mill\n\nby\n\nA. Clerk (1803)\n\nChapter I\n\nIn May it rained. In 1790 it burned, and in June it was built again.\n",
      "1803 = 1803; 1790 = 1790; June = 1790-06 c" },
    { "The Mill\n\n1814\n\nCHAPTER I\n\nIn May it rained, a year later it did not.\n",
      "1814 = 1814" },
    { "The Mill\n\nBy A. Clerk\n\nFirst published 1814\n\nIn May it rained.\n",
      "1814 = 1814" },
    { "The annals of Kell\n\n1803\n\nIn May it rained.\n",
      "1803 = 1803; May = 1803-05 c" },
    { "The siege of Kell (1803)\n\nBy A. Clerk\n\nIn May it rained.\n",
      "1803 = 1803; May = 1803-05 c" },
    { "Winter of 1771–72\n\nIt froze in December. In July they came.\n",
      "Winter of 1771–72 = 1771-24; December = 1771-12 c; July = 1772-07 c" },
  { NULL, NULL },
};

static const Case news[] = {
    { "11/02/89\n\nHe will join the board Nov. 29. In July 1988 it was sold. Shares closed yesterday at $10. Last Friday’s market; Monday’s trading.",
      "11/02/89 = 1989-11-02 c; Nov. 29 = 1989-11-29 c; July 1988 = 1988-07; yesterday = 1989-11-01 r; Last Friday = 1989-10-27 r; Monday = 1989-10-30 r" },
    { "12 May 1998\n\nIt lost in the first quarter of this year, after the second half of 1997. At the end of last year it had won, by 416–0.",
      "12 May 1998 = 1998-05-12; the first quarter of this year = 1998-01/1998-03 r; the second half of 1997 = 1997-07/1997-12; last year = 1997 r" },
    { "1 June 1944 to 3 June\n\nIn the summer and autumn of 1942 he came.",
      "1 June 1944 to 3 June = 1944-06-01/1944-06-03; the summer = 1942-22; autumn of 1942 = 1942-23" },
    { "WASHINGTON, Oct. 26, 1989 (AP)\n\nThe firm said Friday that it will close on Tuesday. Last year it lost. In July it hired; in December it will fire.",
      "Oct. 26, 1989 = 1989-10-26; Friday = 1989-10-20 r; Tuesday = 1989-10-31 r; Last year = 1988 r; July = 1989-07 c; December = 1989-12 c" },
    { "Ostwick, 14 March 2016 – The crews stopped yesterday. Two years ago they did not. This month they do; last month they did; next year they will. Tomorrow is another day.",
      "14 March 2016 = 2016-03-14; yesterday = 2016-03-13 r; Two years ago = 2014 r; This month = 2016-03 r; last month = 2016-02 r; next year = 2017 r; Tomorrow = 2016-03-15 r" },
    { "By A. Clerk, 18 October 2021\n\nIn June 2018 they met, then in 2020. In July they met again. The third quarter was good. Last week was not. Last night it rained.",
      "18 October 2021 = 2021-10-18; June 2018 = 2018-06; 2020 = 2020; July = 2021-07 c; The third quarter = 2021-07/2021-09 r; Last week = 2021-10-11/2021-10-17 r; Last night = 2021-10-17 r" },
    { "KALDEN, 4 May 2011 (Nord Agency) – The mill stopped on Monday. In July it will turn again.",
      "4 May 2011 = 2011-05-04; Monday = 2011-05-02 r; July = 2011-07 c" },
    { "By A. Clerk, 4 May 2011\n\nThe mill stopped yesterday. It was built in 1901, and again in 1920 and 1931. In July it will turn again, as it did last year.",
      "4 May 2011 = 2011-05-04; yesterday = 2011-05-03 r; 1901 = 1901; 1920 = 1920; 1931 = 1931; July = 2011-07 c; last year = 2010 r" },
    { "12 May 2010\n\nOn 3 January it began. On 20 May it ends. Last June it rained. Next Friday it will.",
      "12 May 2010 = 2010-05-12; 3 January = 2010-01-03 c; 20 May = 2010-05-20 c; Last June = 2009-06 r; Next Friday = 2010-05-14 r" },
    { "14 October 2009\n\nThey said on Wednesday that they would not return before Monday. Next month it will show its plan, which was due in June.",
      "14 October 2009 = 2009-10-14; Wednesday = 2009-10-14 r; Monday = 2009-10-19 r; Next month = 2009-11 r; June = 2009-06 c" },
    { "3 March 1923\n\nIn January it rained, as it had last year. Yesterday it snowed. Jan will be 80 on the 19th. Can you come at Easter?",
      "3 March 1923 = 1923-03-03; January = 1923-01 c; last year = 1922 r; Yesterday = 1923-03-02 r; the 19th = 1923-03-19 c; Easter = 1923-04-01 c" },
    { "12 May 2010\n\nThe bonds due 1999 rose on Tuesday. A train due on Friday was late.",
      "12 May 2010 = 2010-05-12; 1999 = 1999; Tuesday = 2010-05-11 r; Friday = 2010-05-14 r" },
    { "By A. Clerk, 18 October 2021\n\nHe said on Tuesday, 12th, that they met on Monday. They will meet on Friday the 5th.",
      "18 October 2021 = 2021-10-18; Tuesday, 12th = 2021-10-12 c; Monday = 2021-10-18 r; Friday the 5th = 2021-11-05 c" },
    { "VILLENEUVE, 31 août 2017 (Agence) – Arrêté mercredi matin, il a été jugé jeudi. Il a fait chaud cet été. Interpellé mardi soir, un autre homme est en prison.",
      "31 août 2017 = 2017-08-31; mercredi = 2017-08-30 r; jeudi = 2017-08-31 r; cet été = 2017-22 r; mardi = 2017-08-29 r" },
    { "VILLANUEVA, 31 de agosto de 2017 (Agencia) – Detenido miércoles por la mañana, fue juzgado el jueves.",
      "31 de agosto de 2017 = 2017-08-31; miércoles = 2017-08-30 r; jueves = 2017-08-31 r" },
    { "KELL, April 27, 2015 — The port brought in 790 million in 2014, down from 800 million a year earlier. It closed on Monday, and will open on Friday.",
      "April 27, 2015 = 2015-04-27; 2014 = 2014; a year earlier = 2013 r; Monday = 2015-04-27 r; Friday = 2015-05-01 r" },
    { "KELL, Nov. 6, 2014 (CNA) — It was found late Wednesday by a painter, who came early Tuesday morning.",
      "Nov. 6, 2014 = 2014-11-06; late Wednesday = 2014-11-05 r; early Tuesday morning = 2014-11-04 r" },
    { "The long way of the river through the hills and what came of it since\nBy Ada Marl | 18 October 2021\n\nThe deal of June 2018 was taken by all. In July, the envoy met them.",
      "18 October 2021 = 2021-10-18; June 2018 = 2018-06; July = 2021-07 c" },
  { NULL, NULL },
};

static const Case journal[] = {
    { "3 March 1801\n\nLeft at four. I wrote yesterday.\n\n4 March\n\nTomorrow we land.\n\n7 March\n\nSaw her on Wednesday. On the 3rd we left; since last November it rains.\n\n24 December\n\nStill here.\n",
      "3 March 1801 = 1801-03-03; yesterday = 1801-03-02 r; 4 March = 1801-03-04 c; Tomorrow = 1801-03-05 r; 7 March = 1801-03-07 c; Wednesday = 1801-03-04 r; the 3rd = 1801-03-03 c; last November = 1800-11/.. r; 24 December = 1801-12-24 c" },
    { "Monday, 3 January 1887.\n\nSnow.\n\nTuesday, 4th.\n\nMore.\n\nWednesday, 5th\n\nStill more.\n\nThursday 6th\n\nA path.\n\nFriday 7\n\nThaw.\n",
      "Monday, 3 January 1887 = 1887-01-03; Tuesday, 4th = 1887-01-04 c; Wednesday, 5th = 1887-01-05 c; Thursday 6th = 1887-01-06 c; Friday 7 = 1887-01-07 c" },
    { "Mon. 3 Jan. 1887. Snow.\n\nTues. 4th. More. It will thaw on Thursday.\n\nFriday, 28th. He told of the flood of June 1886.\n\nTuesday, 1st. I left on Monday the 31st.\n\nFriday 4 – Thaw.\n",
      "Mon. 3 Jan. 1887 = 1887-01-03; Tues. 4th = 1887-01-04 c; Thursday = 1887-01-06 r; Friday, 28th = 1887-01-28 c; June 1886 = 1886-06; Tuesday, 1st = 1887-02-01 c; Monday the 31st = 1887-01-31 c; Friday 4 = 1887-02-04 c" },
    { "Monday, 10 January 1887. Snow.\n\nFriday, 4th. We were ill for weeks.\n\nSunday, 5th. It is another weekday.\n",
      "Monday, 10 January 1887 = 1887-01-10; Friday, 4th = 1887-02-04 c; Sunday, 5th = 1887-02-05 c" },
    { "On 3 January 1887 it snowed. On Tuesday the 4th it did, too. On Tuesday 4 men died. On Tuesday 4th Avenue was closed; they left on Friday 7, in the rain. Tuesday 4:30; Tuesday, 12 men.",
      "3 January 1887 = 1887-01-03; Tuesday the 4th = 1887-01-04 c; Tuesday = 1887-01-04 r; Tuesday = 1887-01-04 r; Friday 7 = 1887-01-07 c; Tuesday = 1887-01-11 r; Tuesday = 1887-01-11 r" },
    { "Dienstag, 3. Januar 1888. Es schneite.\n\nMittwoch, 4. Mehr davon, und es war kalt.\n\nDonnerstag, den 5. Noch mehr.\n",
      "Dienstag, 3. Januar 1888 = 1888-01-03; Mittwoch, 4. = 1888-01-04 c; Donnerstag, den 5. = 1888-01-05 c" },
    { "Mardi 3 janvier 1888. Il neige dans la ville.\n\nMercredi 4. Il neige encore.\n\nJeudi 5. Les routes sont fermées.\n",
      "Mardi 3 janvier 1888 = 1888-01-03; Mercredi 4 = 1888-01-04 c; Jeudi 5 = 1888-01-05 c" },
    { "1 May 1911: To-day we left. To-morrow we rest.\n\n2 May: We met him on the 14th of last month, and on the 30th ult.; he left to-night.\n\n3 May: Fog. On the 1st inst. it rained.",
      "1 May 1911 = 1911-05-01; To-day = 1911-05-01 r; To-morrow = 1911-05-02 r; 2 May = 1911-05-02 c; the 14th of last month = 1911-04-14 c; the 30th ult = 1911-04-30 c; to-night = 1911-05-02 r; 3 May = 1911-05-03 c; the 1st inst = 1911-05-01 c" },
    { "1643, Aug. 5th. A party of horse lay here.\n\n1665. No sickness.\n\n1703, Nov. 26th. The great storm.\n\n1711, May 4th. Buried Pye.\n\n1714, May 5th. Bells.\n\n1752. This year they murmured. In July it was hot.\n\n1837. On 20th June the bells tolled.",
      "1643, Aug. 5th = 1643-08-05; 1665 = 1665; 1703, Nov. 26th = 1703-11-26; 1711, May 4th = 1711-05-04; 1714, May 5th = 1714-05-05; 1752 = 1752; This year = 1752 r; July = 1752-07 c; 1837 = 1837; 20th June = 1837-06-20 c" },
    { "Sept. 22, 1917\n\nDear Mother, we got here today. They gave us shots and nothing more was said of the long way over the sea.\n\nFrance, June 3d, 1918.\n\nDear Mother, I have had no mail since the 9th of May. Last night it rained, and the whole of the company went out to see it.\n\nJuly 20th, 1918\n\nI was hit on Tuesday. I hope to walk in August.",
      "Sept. 22, 1917 = 1917-09-22; today = 1917-09-22 r; June 3d, 1918 = 1918-06-03; the 9th of May = 1918-05-09/.. c; Last night = 1918-06-02 r; July 20th, 1918 = 1918-07-20; Tuesday = 1918-07-16 r; August = 1918-08 c" },
  { NULL, NULL },
};

static const Case german[] = {
    { "Das Geld auf dem Konto 1999 und die Kontonummer 2001 waren für die Stadt; es kam 2004.",
      "2004 = 2004" },
    { "Die Stadt wurde am 3. Juni 1999 gegründet. Vom 12. bis 14. Juni 2018, am 6., 16. und 17. Juni 1944, von Mai bis Juli 1940.",
      "3. Juni 1999 = 1999-06-03; 12. bis 14. Juni 2018 = 2018-06-12/2018-06-14; 6. = 1944-06-06; 16. = 1944-06-16; 17. Juni 1944 = 1944-06-17; Mai bis Juli 1940 = 1940-05/1940-07" },
    { "Das war 1979–89 und zwischen 2001 und 2014, seit 2012, bis 2014, Anfang 1999, Mitte Juni 1999, Ende der 1930er Jahre, in den 60er Jahren.",
      "1979–89 = 1979/1989; 2001 und 2014 = 2001/2014; 2012 = 2012/..; 2014 = ../2014; Anfang 1999 = 1999; Mitte Juni 1999 = 1999-06; Ende der 1930er Jahre = 193X; 60er Jahren = 196X" },
    { "Es ist aus dem 19. Jahrhundert, im frühen 20. Jahrhundert, im Frühjahr 1944, im Winter 1941/42, um 1500, 44 v. Chr., 79 n. Chr.",
      "19. Jahrhundert = 18XX; frühen 20. Jahrhundert = 19XX; Frühjahr 1944 = 1944-21; Winter 1941/42 = 1941-24; um 1500 = 1500~; 44 v. Chr. = -0043; 79 n. Chr. = 0079" },
    { "Die erste Hälfte des 19. Jahrhunderts war nicht das dritte Quartal 2010. Freitag, den 3. Juni 1999. In den zwanziger Jahren.",
      "erste Hälfte des 19. Jahrhunderts = 1800/1849; dritte Quartal 2010 = 2010-07/2010-09; Freitag, den 3. Juni 1999 = 1999-06-03; zwanziger Jahren = 192X" },
    { "Am 20. Juli 1944 kam er, am nächsten Tag ging er. Im selben Jahr starb sie. Zwei Jahre später war es aus. Im folgenden Jahr auch. Im Juli nicht. Im Sommer desselben Jahres.",
      "20. Juli 1944 = 1944-07-20; nächsten Tag = 1944-07-21 r; selben Jahr = 1944 r; Zwei Jahre später = 1946 r; folgenden Jahr = 1947 r; Juli = 1947-07 c; Sommer desselben Jahres = 1947-22 r" },
    { "Es sind nicht S. 1204, 1500 Mann, Nr. 1844, 1800 Gulden, über 1500, 1.900 Einwohner.",
      "" },
    { "In der Nacht vom 9. auf den 10. November 1938 war es von 1500 Bauern gestürmt. Der Roman „1809“ war für 1900 Leser.",
      "9. auf den 10. November 1938 = 1938-11-09/1938-11-10" },
    { "Im März 1740 kam er in die Stadt. Am 14. desselben Monats ging er, am 3. des folgenden Monats war er tot.",
      "März 1740 = 1740-03; 14. desselben Monats = 1740-03-14 c; 3. des folgenden Monats = 1740-04-03 c" },
    { "Zwischen 1100 und 1300 Soldaten starben in der Stadt. Insgesamt 1945 stimmten dafür, eine Gesamtzahl von 1848. Zwischen 1100 und 1300 wuchs sie.",
      "1100 und 1300 = 1100/1300" },
    { "Die Siedlung war von 5600 bis 4500 v. Chr. klein und von 1800 bis 800 v. Chr. groß, der Wall wurde im Jahr 49/48 v. Chr. gebaut.",
      "5600 bis 4500 v. Chr. = -5599/-4499; 1800 bis 800 v. Chr. = -1799/-0799; 49/48 v. Chr. = -0048/-0047" },
    { "Der Turm stand von ca. 3000 bis ca. 2500 v. Chr. und das Tor um 1210 – um 1300.",
      "ca. 3000 bis ca. 2500 v. Chr. = -2999~/-2499~; um 1210 – um 1300 = 1210~/1300~" },
    { "Der Markt begann 1900. Jeden 12. Oktober ist er, und jedes Jahr am 14. Juli wird getanzt. Das Fest ist alljährlich am 3. Mai, der Lauf am 5. Mai eines jeden Jahres. Am 4. Juni kamen sie.",
      "1900 = 1900; 4. Juni = 1900-06-04 c" },
    { "Die Mühle wurde 1918 verkauft, und im August dieses selben Jahres brannte sie.",
      "1918 = 1918; August dieses selben Jahres = 1918-08 r" },
    { "Die Konferenz fand vom 18. bis zum 20. Juli 2003 in Oslo statt, und vom 3. bis zum 5. Mai war Ruhe.",
      "18. bis zum 20. Juli 2003 = 2003-07-18/2003-07-20; 3. bis zum 5. Mai = 2003-05-03/2003-05-05 c" },
    { "Berlin, 3. Mai 1904. Die Mühle steht bis heute, und in den 80er Jahren des 19. Jahrhunderts war sie neu. In den 60er- und 70er-Jahren des 18. Jahrhunderts fiel der Preis, in den zwanziger Jahren des 17. Jahrhunderts nicht.",
      "3. Mai 1904 = 1904-05-03; 80er Jahren des 19. Jahrhunderts = 188X; 60er = 176X; 70er-Jahren des 18. Jahrhunderts = 177X; zwanziger Jahren des 17. Jahrhunderts = 162X" },
    { "Der Krieg war 1643 aus. Im Jahr 1843, zwei Jahrhunderte später, kam ein Stein. 1845, also zwei Jahre danach, fiel er. 1850 gebaut, zwei Jahre später fiel er wieder.",
      "1643 = 1643; 1843 = 1843; 1845 = 1845; 1850 = 1850; zwei Jahre später = 1852 r" },
    { "Das Recht der Stadt wurde 1239 von Graf Otto bestätigt, 1648 von den Schweden genommen und 1711 von der Stadt verkauft. Es fielen 1500 von den Soldaten und 1648 von ihnen nicht.",
      "1239 = 1239; 1648 = 1648; 1711 = 1711" },
    { "Sie wurde 1730 gebaut. In den folgenden Jahrzehnten wuchs sie, und in den folgenden Jahrhunderten auch. Im folgenden Jahrzehnt brannte sie.",
      "1730 = 1730; folgenden Jahrzehnt = 174X r" },
    { "Er starb am 1.4. 2012 in Wien. Sie kam am 1. 4. 2013 an, und am 01. 04. 2014 ging er. Am 7. 8. 1500 Mann, am 31. 6. 2015, Absatz 1. 4. 2016 nicht.",
      "1.4. 2012 = 2012-04-01; 1. 4. 2013 = 2013-04-01; 01. 04. 2014 = 2014-04-01; 2015 = 2015; 2016 = 2016" },
    { "1943 kam er nicht zurück.\n\n1944   20. Juli wurde er verhaftet.",
      "1943 = 1943; 1944   20. Juli = 1944-07-20" },
    { "1932 – 33 Besuch der Schule, die nicht weit von der alten Mühle war\n1935 – 40 Soldaten kamen, 1941 – 45 auch.",
      "1932 – 33 = 1932/1933; 1941 = 1941" },
    { "Zehn Jahre nach 1850 kam er, und zwei Tage vor dem 3. Mai 1900 ging er. Die Jahre nach 1903 waren trocken.",
      "Zehn Jahre nach 1850 = 1860 r; zwei Tage vor dem 3. Mai 1900 = 1900-05-01 r; 1903 = 1903" },
    { "Im Laufe des Sommers 1960 wurde es warm, im Spätherbst 1965 war es kalt, und im Frühsommer 1964 auch nicht.",
      "Sommers 1960 = 1960-22; Spätherbst 1965 = 1965-23; Frühsommer 1964 = 1964-22" },
    { "Im 3. Quartal 1972 und im 2. Halbjahr 1980 war es so. Vor 1783 war nichts, und nach 1790 wurde es gebaut.",
      "3. Quartal 1972 = 1972-07/1972-09; 2. Halbjahr 1980 = 1980-07/1980-12; 1783 = ../1783; 1790 = 1790/.." },
    { "Von 1848 bis 1851 war Karl August Mai der Leiter, nicht Georg Januar. Im August darauf starb er.",
      "1848 bis 1851 = 1848/1851; August = 1851-08 c" },
  { NULL, NULL },
};

static const Case french[] = {
    { "La ville fut fondée le 3 juin 1999. Du 5 au 12 juin 1944, le 1er mai 1886, de mai à juillet 1940, entre 2001 et 2014.",
      "3 juin 1999 = 1999-06-03; 5 au 12 juin 1944 = 1944-06-05/1944-06-12; 1er mai 1886 = 1886-05-01; mai à juillet 1940 = 1940-05/1940-07; 2001 et 2014 = 2001/2014" },
    { "Ils sont là depuis 2012, jusqu’en 2014, au début de 1999, début juin 1999, dans les années 1930, les années trente, les années 60.",
      "2012 = 2012/..; 2014 = ../2014; début de 1999 = 1999; début juin 1999 = 1999-06; les années 1930 = 193X; les années trente = 193X; les années 60 = 196X" },
    { "Il est du XIXe siècle, au début du XXe siècle, au XVIIe et au XVIIIe siècle, au printemps 1944, été 1940, vers 1500, en 52 av. J.-C., la première moitié du XIXe siècle.",
      "XIXe siècle = 18XX; début du XXe siècle = 19XX; XVIIe = 16XX; XVIIIe siècle = 17XX; printemps 1944 = 1944-21; été 1940 = 1940-22; vers 1500 = 1500~; 52 av. J.-C. = -0051; la première moitié du XIXe siècle = 1800/1849" },
    { "Le 20 juillet 1944 il fut pris. Le lendemain il partit. La même année il mourut. Deux ans plus tard elle est morte. L’année suivante aussi. Cette année-là.",
      "20 juillet 1944 = 1944-07-20; Le lendemain = 1944-07-21 r; La même année = 1944 r; Deux ans plus tard = 1946 r; L’année suivante = 1947 r; Cette année-là = 1947 r" },
    { "Il vécut dans les années 80 du XIXe siècle, et dans les années vingt du XXe siècle aussi.",
      "les années 80 du XIXe siècle = 188X; les années vingt du XXe siècle = 192X" },
    { "Il y avait p. 1204, 1500 hommes, 1 400 victimes, 2000 francs.",
      "" },
    { "Depuis les années quatre-vingt-dix et les années soixante-dix, la route 1914 est plus longue.",
      "les années quatre-vingt-dix = 199X/..; les années soixante-dix = 197X" },
    { "En mars 1740 il est dans la ville. Le 14 du même mois il part. Le 3 du mois suivant il est mort.",
      "mars 1740 = 1740-03; 14 du même mois = 1740-03-14 c; 3 du mois suivant = 1740-04-03 c" },
    { "Entre 1100 et 1300 soldats sont morts dans la ville. Un total de 1945, au total 1850.",
      "" },
    { "Le roi (356-323 avant J.-C.) est mort jeune, et le consul (vers 100-44 avant J.-C.) ne fut pas aimé.",
      "356-323 avant J.-C. = -0355/-0322; vers 100-44 avant J.-C. = -0099~/-0043" },
    { "La foire commença en 1900. Chaque 12 octobre elle est là, et tous les 14 juillet on danse. La course a lieu chaque année le 3 mai, la fête tous les ans du 14 au 20 janvier. Ils vinrent tous le 4 juin.",
      "1900 = 1900; 4 juin = 1900-06-04 c" },
    { "La ville tomba en 1918. Elle fut reprise en août de cette même année. Au printemps de la même année elle était belle.",
      "1918 = 1918; août de cette même année = 1918-08 r; printemps de la même année = 1918-21 r" },
    { "En 1845, deux ans plus tard, il tomba. Elle mourut en 1850 (cinq ans plus tard).",
      "1845 = 1845; 1850 = 1850" },
    { "Robert (v. 1047 - v. 1117) fut moine et Anne (vers 395-454) ne fut pas reine. Il naquit v. 1250. Louis V 1251.",
      "v. 1047 - v. 1117 = 1047~/1117~; vers 395-454 = 0395~/0454; v. 1250 = 1250~; 1251 = 1251" },
    { "La loi vaut à partir de 1770. Il dut partir en 1771. À partir du 3 mai 1772 la ville était libre, et à compter du 1er juin 1773 elle payait, jusque vers 1780. À partir de là, en 1801, il dort.",
      "1770 = 1770/..; 1771 = 1771; 3 mai 1772 = 1772-05-03/..; 1er juin 1773 = 1773-06-01/..; vers 1780 = ../1780~; 1801 = 1801" },
    { "Dix ans après 1850 il ne vint pas, et deux jours avant le 3 mai 1900 il partit avec elle. Les années après 1903.",
      "Dix ans après 1850 = 1860 r; deux jours avant le 3 mai 1900 = 1900-05-01 r; 1903 = 1903" },
    { "Devenu consul en -59, il gagne la guerre en -52 et meurt avant -43. Il fait -12 degrés, -20 °C et en -30 % des cas non.",
      "-59 = -0058; -52 = -0051; -43 = ../-0042" },
    { "En 1976 il ouvrit. Un lundi sur deux, il est fermé, et deux mardis sur trois. Il ferma le lundi 3 mai 1977.",
      "1976 = 1976; lundi 3 mai 1977 = 1977-05-03" },
    { "Ils arrivent en 1870 et partent en septembre de l'année suivante. En mai de la même année, ils étaient là.",
      "1870 = 1870; septembre de l'année suivante = 1871-09 r; mai de la même année = 1871-05 r" },
    { "En 1799, le citoyen Mars acheta la maison. Il partit en mars. Avant 1783 elle n'était pas là, après 1790 oui.",
      "1799 = 1799; mars = 1799-03 c; 1783 = ../1783; 1790 = 1790/.." },
  { NULL, NULL },
};

static const Case spanish[] = {
    { "Madrid, 3 de mayo de 1904. La torre sigue hasta el día de hoy, y hasta hoy nadie vino.",
      "3 de mayo de 1904 = 1904-05-03" },
    { "Empezó a finales de los años 80 del siglo XIX en la villa. En los años 50 y 60 del siglo XVIII hubo paz, y en los años veinte del siglo XX también.",
      "finales de los años 80 del siglo XIX = 188X; los años 50 = 175X; 60 del siglo XVIII = 176X; los años veinte del siglo XX = 192X" },
    { "La ciudad fue fundada el 3 de junio de 1999. Del 5 al 12 de junio de 1944, de mayo a julio de 1940, entre 2001 y 2014.",
      "3 de junio de 1999 = 1999-06-03; 5 al 12 de junio de 1944 = 1944-06-05/1944-06-12; mayo a julio de 1940 = 1940-05/1940-07; 2001 y 2014 = 2001/2014" },
    { "No se sabe desde 2012, hasta 2014, a principios de 1999, a finales de junio de 1999, los años 30, los años treinta, la década de 1930.",
      "2012 = 2012/..; 2014 = ../2014; principios de 1999 = 1999; finales de junio de 1999 = 1999-06; los años 30 = 193X; los años treinta = 193X; la década de 1930 = 193X" },
    { "Es del siglo XIX, siglos XVIII y XIX, a principios del siglo XX, en la primavera de 1944, hacia 1500, en 44 a. C., la primera mitad del siglo XIX.",
      "siglo XIX = 18XX; siglos XVIII = 17XX; XIX = 18XX; principios del siglo XX = 19XX; primavera de 1944 = 1944-21; hacia 1500 = 1500~; 44 a. C. = -0043; primera mitad del siglo XIX = 1800/1849" },
    { "El 20 de julio de 1944 fue. Al día siguiente se fue. El mismo año murió. Dos años después no era. Dos años más tarde. Al año siguiente. En julio.",
      "20 de julio de 1944 = 1944-07-20; día siguiente = 1944-07-21 r; El mismo año = 1944 r; Dos años después = 1946 r; Dos años más tarde = 1948 r; año siguiente = 1949 r; julio = 1949-07 c" },
    { "No se sabe: 1500 hombres, página 1204, 2000 pesetas.",
      "" },
    { "El 1.º de marzo de 1964 no era el fin. El día 9 se fue. En los años 50 y 60 no, desde finales de los 90. En el pozo 1914.",
      "1.º de marzo de 1964 = 1964-03-01; 9 = 1964-03-09 c; los años 50 = 195X; 60 = 196X; finales de los 90 = 199X/.." },
    { "En marzo de 1740 no era de la ciudad. El 14 del mismo mes se fue. El 3 del mes siguiente.",
      "marzo de 1740 = 1740-03; 14 del mismo mes = 1740-03-14 c; 3 del mes siguiente = 1740-04-03 c" },
    { "La torre no fue tomada hasta el 152 adC, y la guerra de 218-201 a. C. fue larga.",
      "152 adC = -0151; 218-201 a. C. = -0217/-0200" },
    { "La feria empezó en 1900. Cada 12 de octubre está aquí, y todos los años, el 14 de julio, se baila. La fiesta dura del 14 al 20 de enero de cada año. Llegaron todos el 4 de junio.",
      "1900 = 1900; 4 de junio = 1900-06-04 c" },
    { "El pueblo nació en 1490. El 6 de agosto de 1.538 lo dejaron, en el año 1.540 no. Hubo 1.500 personas, en mayo de 2.000 casas no.",
      "1490 = 1490; 6 de agosto de 1.538 = 1538-08-06; el año 1.540 = 1540; mayo = 1540-05 c" },
    { "La ciudad cayó en 1918. Fue tomada en agosto de ese mismo año, y en mayo de aquel mismo año no.",
      "1918 = 1918; agosto de ese mismo año = 1918-08 r; mayo de aquel mismo año = 1918-05 r" },
    { "La ley vale a partir de 1770. Tuvo que partir en 1771. A partir del 3 de mayo de 1772 la ciudad fue libre.",
      "1770 = 1770/..; 1771 = 1771; 3 de mayo de 1772 = 1772-05-03/.." },
    { "Diez años después de 1850 vino con su hijo. Dos días antes del 3 de mayo de 1900 se fue. Los años después de 1903.",
      "Diez años después de 1850 = 1860 r; Dos días antes del 3 de mayo de 1900 = 1900-05-01 r; 1903 = 1903" },
    { "La norma de 1990 fue cambiada por la Ley 39/2015, de 1 de octubre, y por el Real Decreto 1720/2007, de 21 de diciembre. Se votó el 3 de mayo.",
      "1990 = 1990; 1 de octubre = 2015-10-01; 21 de diciembre = 2007-12-21; 3 de mayo = 2007-05-03 c" },
    { "Llegaron en 1870 y se fueron en septiembre del año siguiente. Está en la caja 1912, fols. 1870-1901, del Decreto 1920.",
      "1870 = 1870; septiembre del año siguiente = 1871-09 r" },
  { NULL, NULL },
};

static const Case chinese[] = {
    { "城南图书馆建于1904年。1911年10月，次年春天开放。1919年5月4日，约有2000人。20世纪20年代，花费一千两银子。",
      "1904年 = 1904; 1911年10月 = 1911-10; 次年春天 = 1912-21 r; 1919年5月4日 = 1919-05-04; 20世纪20年代 = 192X" },
    { "1937年7月，战争爆发。8月，书籍装箱。1945年8月15日，第二天他动身。1946年春。一九四九年十月一日，1950年至1956年，六十年代，80年代。",
      "1937年7月 = 1937-07; 8月 = 1937-08 c; 1945年8月15日 = 1945-08-15; 第二天 = 1945-08-16 r; 1946年春 = 1946-21; 一九四九年十月一日 = 1949-10-01; 1950年至1956年 = 1950/1956; 六十年代 = 196X; 80年代 = 198X" },
    { "1998年6月12日至14日，同年7月。自2012年起，12世纪，公元前221年，第1204号，1990年代，2014个座位。",
      "1998年6月12日至14日 = 1998-06-12/1998-06-14; 同年7月 = 1998-07 r; 2012年 = 2012/..; 12世纪 = 11XX; 公元前221年 = -0220; 1990年代 = 199X" },
    { "民国二十五年开工，光绪二十九年三月停工。到1951年底，在7月下旬，人民路1958号。",
      "民国二十五年 = 1936; 光绪二十九年三月 = 1903; 1951年底 = 1951; 7月下旬 = 1951-07 c" },
    { "秦王统一。二十世纪三十年代，天下第一，十九世纪末，排名第三。二十世纪，他有三、二十世纪的书。十八、十九世纪。",
      "二十世纪三十年代 = 193X; 十九世纪末 = 18XX; 二十世纪 = 19XX; 二十世纪 = 19XX; 十八 = 17XX; 十九世纪 = 18XX" },
    { "它始建于1900年。每年10月12日有集市。他们在6月4日来了。",
      "1900年 = 1900; 6月4日 = 1900-06-04 c" },
    { "1992年第三季度开始，2001年第1季度结束，第四季度没有。",
      "1992年第三季度 = 1992-07/1992-09; 2001年第1季度 = 2001-01/2001-03" },
  { NULL, NULL },
};

static const Case arabic[] = {
    { "في ٥ مايو ١٩٣٠ افتتحت المدرسة. بين 1946 و1950 كانت مغلقة، ومنذ عام 1952 تعمل. كلفت الأعمال 1500 جنيه على 1900 تلميذ.",
      "٥ مايو ١٩٣٠ = 1930-05-05; 1946 و1950 = 1946/1950; 1952 = 1952/.." },
    { "في كانون الثاني 1976 احترق السوق، وفي تشرين الأول من عام 1978 أعيد بناؤه. في الأول من سبتمبر 2001 عادت. وفي السنة التالية كان الحر.",
      "كانون الثاني 1976 = 1976-01; تشرين الأول من عام 1978 = 1978-10; الأول من سبتمبر 2001 = 2001-09-01; السنة التالية = 2002 r" },
    { "في القرن التاسع عشر كان المكان سوقا، وحتى 1875 كانت فيه قرية. سنة 44 ق.م قتل. سنة 1425 هـ كان هذا. في التسعينيات من 1980 إلى 1985.",
      "القرن التاسع عشر = 18XX; 1875 = ../1875; 44 ق.م = -0043; التسعينيات = -0010/-0001; 1980 إلى 1985 = 1980/1985" },
  { NULL, NULL },
};

static const Case persian[] = {
    { "این مدرسه در سال ۱۳۲۰ ساخته شد. در ۱۲ مرداد ۱۴۰۰ باز شد. در ۲۲ بهمن ۱۳۵۷ انقلاب شد. در ۲۱ مارس ۲۰۰۱ میلادی.",
      "۱۳۲۰ = 1941/1942; ۱۲ مرداد ۱۴۰۰ = 2021-08-03; ۲۲ بهمن ۱۳۵۷ = 1979-02-11; ۲۱ مارس ۲۰۰۱ میلادی = 2001-03-21" },
    { "از سال ۱۹۷۹ تا ۱۹۸۹ جنگ بود. در دهه ۱۹۶۰ و در قرن نوزدهم. در مرداد ۱۳۹۹. در سال ۲۰۱۸ میلادی. در بهار ۱۳۹۹.",
      "۱۹۷۹ تا ۱۹۸۹ = 1979/1989; دهه ۱۹۶۰ = 196X; قرن نوزدهم = 18XX; مرداد ۱۳۹۹ = 2020-07/2020-08; ۲۰۱۸ میلادی = 2018; بهار ۱۳۹۹ = 2020-21" },
    { "در سال ۱۹۹۰ آمد. دو سال بعد او رفت. سال بعد مرد. ۱۵۰۰ نفر بودند. ۱۴۴۲ هجری قمری بود.",
      "۱۹۹۰ = 1990; دو سال بعد = 1992 r; سال بعد = 1993 r" },
    { "این کار در سال ۱۳۱۰ آغاز شد. هر سال در ۱۲ مهر جشن است. در ۴ آبان آمدند.",
      "۱۳۱۰ = 1931/1932; ۴ آبان = 1931-10-27 c" },
    { "برج در سال ۷۰۰ هجری ساخته شد. آرامگاه در سال ۲۰۲ هـ . ق ویران شد. مسجد در ۸۴۰ق و پل در ۹۱۰ ه.ق. است، در ارتفاع ۱۲۰۰ م.",
      "" },
    { "بر اثر زلزله ۱۳۰۹ش شهر ویران شد. مدرسه در ۱۳۱۲ ش و بازار در سال ۱۱۶۴ هـ.ش. ساخته شد. باغ در ۱۹۳۰ م بود.",
      "۱۳۰۹ش = 1930/1931; ۱۳۱۲ ش = 1933/1934; ۱۱۶۴ هـ.ش. = 1785/1786; ۱۹۳۰ = 1930" },
    { "جلسه در ۱۴۰۰/۰۵/۲۴ بود و پل در ۱۴۰۰/۲/۳۱ باز شد. در ۲۰۲۱/۰۸/۱۵ و ۱۴۰۰-۰۵-۲۴ و ۲۴/۰۵/۱۴۰۰ آمدند، در 1400/05/24 هم.",
      "۱۴۰۰/۰۵/۲۴ = 2021-08-15; ۱۴۰۰/۲/۳۱ = 2021-05-21; ۲۰۲۱/۰۸/۱۵ = 2021-08-15; ۱۴۰۰-۰۵-۲۴ = 2021-08-15; ۲۴/۰۵/۱۴۰۰ = 2021-08-15; 1400/05/24 = 2021-08-15" },
    { "از ۱۳۹۹/۱۲/۳۰ تا ۱۴۰۰/۱/۵ تعطیل بود. در ۱۴۰۰/۱۲/۳۰ نبود، و نه در ۱۴۰۰/۱۳/۱.",
      "۱۳۹۹/۱۲/۳۰ تا ۱۴۰۰/۱/۵ = 2021-03-20/2021-03-25" },
    { "۱۴۰۰/۰۵/۲۴",
      "۱۴۰۰/۰۵/۲۴ = 2021-08-15" },
    { "The roll of 1400-05-24 and 1400/05/25.",
      "1400-05-24 = 1400-05-24; 1400/05/25 = 1400-05-25" },
    { "بین سال‌های ۱۳۴۲ و ۱۳۵۰ ساختمان ساخته شد. سدهٔ پنجم هجری و قرن چهارم هجری قمری بود. در سال ۱۳۵۵ به ۱۵۰۰ جلد رسید.",
      "۱۳۴۲ و ۱۳۵۰ = 1963/1972; ۱۳۵۵ = 1976/1977" },
  { NULL, NULL },
};

static const Case feasts[] = {
    { "It was not lit at Christmas 1979, but on Easter Sunday 1916 and Good Friday, 1925.",
      "Christmas 1979 = 1979-12-25; Easter Sunday 1916 = 1916-04-23; Good Friday, 1925 = 1925-04-10" },
    { "They danced on New Year’s Eve 1999 and on New Year's Day 2000. It was not Easter 1204, nor Easter 2019.",
      "New Year’s Eve 1999 = 1999-12-31; New Year's Day 2000 = 2000-01-01; Easter 1204 = 1204-04-25; Easter 2019 = 2019-04-21" },
    { "They had left in 1914. On Christmas Eve they sang. At Easter they rested, as they had each Christmas Eve.",
      "1914 = 1914; Christmas Eve = 1914-12-24 c; Easter = 1915-04-04 c" },
    { "In February 1812 they left. They were home on Easter Sunday, and on Easter Island in June. Each Easter, before the Easter holidays, at Easter each year.",
      "February 1812 = 1812-02; Easter Sunday = 1812-03-29 c; June = 1812-06 c" },
    { "At Easter they came. It burned on Saint Martin's Day 1311, St. John’s Day, 1312 and St George's Day 1313. Saint Martin came in 1314.",
      "Saint Martin's Day 1311 = 1311-11-11; St. John’s Day, 1312 = 1312-06-24; St George's Day 1313 = 1313-04-23; 1314 = 1314" },
    { "It was lost on 5 May 2011. Good Friday Lane has a well, and they had met at Easter Monday before.",
      "5 May 2011 = 2011-05-05; Easter Monday = 2011-04-25 c" },
    { "Nowruz 2011 was the first; Nowruz 1390 is that, too.",
      "Nowruz 2011 = 2011-03-21; Nowruz 1390 = 2011-03-21" },
    { "Fred Easter has 300 Christmas trees. The New York men have a good 1500 eggs. Palm trees, new ash and Easter Monday Street 12.",
      "" },
    { "Die Glocke wurde am Heiligabend 1914 und zu Pfingsten 1919 nicht geläutet, aber auch am Ostermontag 1916.",
      "Heiligabend 1914 = 1914-12-24; Pfingsten 1919 = 1919-06-08; Ostermontag 1916 = 1916-04-24" },
    { "La grue fut réparée le lundi de Pâques 1916 et la veille de Noël 1914, à la Toussaint 1954.",
      "lundi de Pâques 1916 = 1916-04-24; veille de Noël 1914 = 1914-12-24; Toussaint 1954 = 1954-11-01" },
    { "El faro se encendió en la Navidad de 1979, el Viernes Santo de 1925 y el día de Navidad de 1980.",
      "Navidad de 1979 = 1979-12-25; Viernes Santo de 1925 = 1925-04-10; día de Navidad de 1980 = 1980-12-25" },
    { "这盏灯在1979年圣诞节第一次点亮。每年圣诞节，人们都会唱歌。",
      "1979年圣诞节 = 1979-12-25" },
    { "در سال ۱۳۹۰ آمد، با ۱۵۰۰ گوسفند.",
      "۱۳۹۰ = 2011/2012" },
    { "این چراغ در نوروز ۱۳۹۰ روشن شد. هر سال در نوروز آواز می‌خوانند.",
      "نوروز ۱۳۹۰ = 2011-03-21" },
    { "In 1911 they left.\n\nChristmas Eve. Fog.\n\nBoxing Day: We rest. New Year's Day. Snow. It fell on Lady Day 1854, on Shrove Tuesday 1901 and Armistice Day 1920.",
      "1911 = 1911; Christmas Eve = 1911-12-24 c; Boxing Day = 1911-12-26 c; New Year's Day = 1912-01-01 c; Lady Day 1854 = 1854-03-25; Shrove Tuesday 1901 = 1901-02-19; Armistice Day 1920 = 1920-11-11" },
  { NULL, NULL },
};

static const Case mixed[] = {
    { "The town was not founded in May 1944 but it is old.\n\nDie Stadt wurde nicht im Mai 1944 gegründet.\n\n城南图书馆建于1904年。\n",
      "May 1944 = 1944-05; Mai 1944 = 1944-05; 1904年 = 1904" },
    { "La conférence était très belle, et nous sommes partis.\n\nNovember 2003: several servers hacked.\n\nLe 3 July 2004 elle est partie, et July est venue.\n",
      "November 2003 = 2003-11; 3 July 2004 = 2004-07-03" },
    { "Das Haus ist alt, und niemand weiß, wer es gebaut hat.\n\n4.13.18. Das Haus\n\nEs brannte am 4.12.18 und nicht mehr.\n",
      "4.12.18 = 1918-12-04" },
  { NULL, NULL },
};

/* clang-format on */

static char *
describe (const char *text,
          GArray     *found)
{
  static const char *const bases[] = { "", " c", " r" };
  GString                 *dates = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, i);
      g_autofree char       *words = g_utf8_substring (text, date->start, date->end);

      g_string_append_printf (dates, "%s%s = %s%s", i ? "; " : "", words,
                              wakhan_date_get_edtf (date->date), bases[date->basis]);
    }
  return g_string_free (dates, FALSE);
}

static void
test_cases (gconstpointer cases)
{
  for (const Case *i = cases; i->text; i++)
    {
      g_autoptr (GArray) found = wakhan_date_finder_find (i->text);
      g_autofree char   *dates = describe (i->text, found);

      g_assert_cmpstr (dates, ==, i->found);
    }
}

static void
assert_found_in (const char            *text,
                 const WakhanDateKnown *known,
                 const char            *expected)
{
  g_autoptr (GArray) found = wakhan_date_finder_find_in (text, known);
  g_autofree char   *dates = describe (text, found);

  g_assert_cmpstr (dates, ==, expected);
}

static void
test_known (void)
{
  static const char       text[] = "1944\nIn July they came. Last year they had not.";
  const WakhanDateHeading heading = { 0, 4, 1 };
  g_autoptr (WakhanDate)  day = wakhan_date_parse ("2021-10-18", NULL);
  const WakhanDateKnown   sections = { .headings = &heading,
                                       .n_headings = 1,
                                       .lines_are_paragraphs = TRUE };
  const WakhanDateKnown   dated = { .lines_are_paragraphs = TRUE, .written = day };
  const WakhanDateKnown   news = { .lines_are_paragraphs = TRUE,
                                   .written = day,
                                   .manner = WAKHAN_DATE_MANNER_NEWS };
  const WakhanDateKnown   story = { .lines_are_paragraphs = TRUE,
                                    .written = day,
                                    .manner = WAKHAN_DATE_MANNER_NARRATIVE };

  assert_found_in (text, &sections, "1944 = 1944; July = 1944-07 c; Last year = 1943 r");
  /* A text about a time long before it was written is no news, whatever day it bears. */
  assert_found_in (text, &dated, "1944 = 1944; July = 1944-07 c");
  assert_found_in (text, &news, "1944 = 1944; July = 2021-07 c; Last year = 2020 r");
  assert_found_in ("In July they came.", &dated, "July = 2021-07 c");
  assert_found_in ("In July they came.", &story, "");
}

/* Spans are in order, within the text and apart, and the same text gives the same dates; no day is
 * told where the words name none. */
static void
test_properties (void)
{
  static const Case *const tables[] = {
    years_and_iso,
    days,
    months,
    years,
    traps,
    narrative,
    counted,
    going_on,
    manners,
    sections,
    news,
    journal,
    german,
    french,
    spanish,
    chinese,
    persian,
    arabic,
    feasts,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const Case *row = tables[i]; row->text; row++)
      {
        g_autofree char   *twice = g_strconcat (row->text, "\n\n", row->text, NULL);
        g_autoptr (GArray) found = wakhan_date_finder_find (twice);
        g_autoptr (GArray) again = wakhan_date_finder_find (twice);
        g_autofree char   *dates = describe (twice, found);
        g_autofree char   *same = describe (twice, again);
        guint              end = 0;

        g_assert_cmpstr (dates, ==, same);
        for (guint j = 0; j < found->len; j++)
          {
            const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, j);

            g_assert_cmpuint (date->start, >=, end);
            g_assert_cmpuint (date->end, >, date->start);
            end = date->end;
          }
        g_assert_cmpuint (end, <=, g_utf8_strlen (twice, -1));
      }
}

/* Words, and how many days the least is that they tell. */
typedef struct
{
  const char *words;
  guint       least;
} Vague;

static const Vague vague[] = {
  { "In July", 28 },
  { "In early July", 7 },
  { "In June 2018", 28 },
  { "In mid-December", 7 },
  { "That spring", 28 },
  { "In the spring of 2018", 28 },
  { "In 2018", 365 },
  { "The following year", 365 },
  { "Two years later", 365 },
  { "The next month", 28 },
  { "Three months later", 28 },
  { "In the 1990s", 365 },
  { "In the 19th century", 365 },
  { "From May to July 1940", 28 },
  { "Since 2012", 365 },
  { "That decade", 365 },
  { "Im Juli", 28 },
  { "En juillet", 28 },
  { "En julio", 28 },
};

/* Whatever day was told before, in whichever manner the text is read: no day that nobody stated. */
static void
test_no_finer (void)
{
  g_autoptr (GRand)      random = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (WakhanDate) written = wakhan_date_parse ("2021-10-18", NULL);

  for (guint i = 0; i < 2000; i++)
    {
      const Vague          *row = &vague[g_rand_int_range (random, 0, G_N_ELEMENTS (vague))];
      const WakhanDateKnown known = {
        .lines_are_paragraphs = g_rand_boolean (random),
        .written = written,
        .manner = g_rand_boolean (random) ? WAKHAN_DATE_MANNER_NEWS : WAKHAN_DATE_MANNER_NARRATIVE,
      };
      g_autofree char *text = g_strdup_printf (
        "%s the river fell.%s%s the bridge was built.%s", i % 2 ? "On 3 May 2018" : "Yesterday",
        g_rand_boolean (random) ? " " : "\n\n", row->words, i % 3 ? "" : " It was Monday.");
      g_autoptr (GArray) found = wakhan_date_finder_find_in (text, &known);
      const guint        start = strstr (text, row->words) - text;

      for (guint j = 0; j < found->len; j++)
        {
          const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, j);

          if (date->end <= start || date->start >= start + strlen (row->words))
            continue;
          g_test_message ("%s: %s", text, wakhan_date_get_edtf (date->date));
          g_assert_cmpfloat (wakhan_date_get_finest (date->date), >=, row->least);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/date-finder/years-and-ISO-dates-are-found", years_and_iso, test_cases);
  g_test_add_data_func ("/date-finder/days-in-all-forms", days, test_cases);
  g_test_add_data_func ("/date-finder/months-and-parts-of-years", months, test_cases);
  g_test_add_data_func ("/date-finder/years-decades-centuries-and-eras", years, test_cases);
  g_test_add_data_func ("/date-finder/what-is-no-date", traps, test_cases);
  g_test_add_data_func ("/date-finder/what-is-left-unsaid-comes-from-what-was-told", narrative,
                        test_cases);
  g_test_add_data_func ("/date-finder/what-counts-from-a-date-beside-it", counted, test_cases);
  g_test_add_data_func ("/date-finder/rows-seasons-and-letters", manners, test_cases);
  g_test_add_data_func ("/date-finder/a-story-goes-on", going_on, test_cases);
  g_test_add_data_func ("/date-finder/a-heading-dates-what-stands-under-it", sections, test_cases);
  g_test_add_data_func ("/date-finder/a-dated-article-counts-from-its-day", news, test_cases);
  g_test_add_data_func ("/date-finder/a-journal-counts-from-its-entries", journal, test_cases);
  g_test_add_data_func ("/date-finder/German", german, test_cases);
  g_test_add_data_func ("/date-finder/French", french, test_cases);
  g_test_add_data_func ("/date-finder/Spanish", spanish, test_cases);
  g_test_add_data_func ("/date-finder/Chinese", chinese, test_cases);
  g_test_add_data_func ("/date-finder/Arabic-with-months-of-both-traditions", arabic, test_cases);
  g_test_add_data_func ("/date-finder/Persian-by-the-calendar-of-Iran-too", persian, test_cases);
  g_test_add_data_func ("/date-finder/feasts-are-days-of-their-year", feasts, test_cases);
  g_test_add_data_func ("/date-finder/each-paragraph-in-its-own-language", mixed, test_cases);
  g_test_add_func ("/date-finder/what-is-known-of-a-text-decides", test_known);
  g_test_add_func ("/date-finder/spans-are-apart-and-the-same-again", test_properties);
  g_test_add_func ("/date-finder/no-value-is-finer-than-its-words", test_no_finer);
  return g_test_run ();
}
