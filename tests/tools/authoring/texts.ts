/**
 * Short texts of our own in four languages, each with what a reader finds in it: dates (EDTF), and ids of places and actors
 * of the gazetteer. They retell events on record, so that nothing in them is invented; they were written before the
 * proposals were tried on them.
 */
import type { Language } from '../../../src/core/vocabulary/language.ts'

export interface ReadText {
  language: Language
  /** YYYY-MM-DD */
  published: string
  text: string
  dates: readonly string[]
  places: readonly string[]
  actors: readonly string[]
}

export const TEXTS: readonly ReadText[] = [
  {
    language: 'en',
    published: '2022-11-01',
    text: 'Vladimir Putin received Ilham Aliyev and Nikol Pashinyan in Sochi on Monday. The three had last met on 26 November 2021, also in Sochi. Pashinyan told reporters in Yerevan on October 29 that he would ask for a longer stay of the Russian peacekeepers.',
    dates: ['2022-10-31', '2021-11-26', '2022-10-29'],
    places: ['sochi', 'yerevan'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan'],
  },
  {
    language: 'en',
    published: '2024-04-24',
    text: 'The commissions of Shahin Mustafayev and Mher Grigoryan agreed on 19 April to begin the delimitation at four villages. Baghanis, Voskepar and Kirants lie on the Armenian side. The first marker was set up on Tuesday. Work goes on in May 2024.',
    dates: ['2024-04-19', '2024-04-23', '2024-05'],
    places: ['baghanis', 'voskepar', 'kirants'],
    actors: ['shahin-mustafayev', 'mher-grigoryan'],
  },
  {
    language: 'en',
    published: '2023-10-06',
    text: 'Emmanuel Macron, Olaf Scholz and Charles Michel met Nikol Pashinyan in Granada yesterday. Aliyev had declined the day before. A meeting in Brussels is planned for the end of October 2023. Earlier talks were held in Prague on 6 October 2022.',
    dates: ['2023-10-05', '2023-10', '2022-10-06'],
    places: ['granada', 'brussels', 'prague'],
    actors: ['emmanuel-macron', 'olaf-scholz', 'charles-michel', 'nikol-pashinyan', 'ilham-aliyev'],
  },
  {
    language: 'en',
    published: '2021-01-12',
    text: 'In the night of 9 to 10 November 2020 a statement ended the fighting that had begun on September 27. Shusha had been taken on 8 November. On Monday Putin, Aliyev and Pashinyan met in Moscow for the first time since the autumn of 2020.',
    dates: ['2020-11-09/2020-11-10', '2020-09-27', '2020-11-08', '2021-01-11', '2020-09/2020-11'],
    places: ['shusha', 'moscow'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan'],
  },
  {
    language: 'en',
    published: '2025-08-09',
    text: 'Donald Trump received Aliyev and Pashinyan in Washington on Friday. Ararat Mirzoyan and Jeyhun Bayramov initialled the text of a treaty. The two leaders had met in Abu Dhabi on July 10. Marco Rubio will speak with both on Monday.',
    dates: ['2025-08-08', '2025-07-10', '2025-08-11'],
    places: ['washington', 'abu-dhabi'],
    actors: ['donald-trump', 'ilham-aliyev', 'nikol-pashinyan', 'ararat-mirzoyan', 'jeyhun-bayramov', 'marco-rubio'],
  },
  {
    language: 'ru',
    published: '2022-11-01',
    text: 'В понедельник Владимир Путин провёл в Сочи встречу с Ильхамом Алиевым и Николом Пашиняном. В прошлый раз они виделись здесь 26 ноября 2021 года. О поездке в Сочи Пашинян говорил в Ереване 29 октября.',
    dates: ['2022-10-31', '2021-11-26', '2022-10-29'],
    places: ['sochi', 'yerevan'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan'],
  },
  {
    language: 'ru',
    published: '2021-01-12',
    text: 'Война началась 27 сентября 2020 года и закончилась 10 ноября. Шушу взяли 8 ноября. 11 января в Москве Путин принял Алиева и Пашиняна. Об этом сообщил Дмитрий Песков. Сергей Лавров рассказал о подробностях вчера.',
    dates: ['2020-09-27', '2020-11-10', '2020-11-08', '2021-01-11', '2021-01-11'],
    places: ['shusha', 'moscow'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan', 'dmitry-peskov', 'sergey-lavrov'],
  },
  {
    language: 'ru',
    published: '2024-06-13',
    text: 'Российские миротворцы ушли из Нагорного Карабаха: вывод начался 17 апреля и завершился 12 июня 2024 года. Раньше контингент стоял в Ханкенди и у Лачинского коридора. В Баку об этом говорил Хикмет Гаджиев.',
    dates: ['2024-04-17', '2024-06-12'],
    places: ['nagorno-karabakh', 'khankendi', 'lachin-corridor', 'baku'],
    actors: ['hikmet-hajiyev'],
  },
  {
    language: 'ru',
    published: '2024-02-18',
    text: 'В субботу в Мюнхене Олаф Шольц встретился с Пашиняном и Алиевым. Министры Арарат Мирзоян и Джейхун Байрамов продолжат разговор в Берлине 28 и 29 февраля. Предыдущая встреча была в Брюсселе в июле 2023 года.',
    dates: ['2024-02-17', '2024-02-28/2024-02-29', '2023-07'],
    places: ['munich', 'berlin', 'brussels'],
    actors: ['olaf-scholz', 'nikol-pashinyan', 'ilham-aliyev', 'ararat-mirzoyan', 'jeyhun-bayramov'],
  },
  {
    language: 'ru',
    published: '2022-10-07',
    text: 'Эммануэль Макрон и Шарль Мишель собрали в Праге Алиева и Пашиняна 6 октября. Стороны согласились на миссию Европейского союза. Весной 1992 года посредником выступал Иран: Акбар Хашеми Рафсанджани принимал гостей в Тегеране.',
    dates: ['2022-10-06', '1992-03/1992-05'],
    places: ['prague', 'tehran'],
    actors: [
      'emmanuel-macron',
      'charles-michel',
      'ilham-aliyev',
      'nikol-pashinyan',
      'iran',
      'akbar-hashemi-rafsanjani',
    ],
  },
  {
    language: 'az',
    published: '2022-11-01',
    text: 'Vladimir Putin oktyabrın 31-də Soçidə İlham Əliyev və Nikol Paşinyanla görüşdü. Onlar əvvəlki dəfə 26 noyabr 2021-ci ildə Soçidə bir araya gəlmişdilər. Paşinyan bu barədə İrəvanda şənbə günü danışmışdı.',
    dates: ['2022-10-31', '2021-11-26', '2022-10-29'],
    places: ['sochi', 'yerevan'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan'],
  },
  {
    language: 'az',
    published: '2021-01-12',
    text: 'Müharibə 2020-ci il sentyabrın 27-də başladı və noyabrın 10-da bitdi. Şuşa noyabrın 8-də götürüldü. Yanvarın 11-də Moskvada Putin Əliyevi və Paşinyanı qəbul etdi. Bunu Dmitri Peskov dünən bildirdi.',
    dates: ['2020-09-27', '2020-11-10', '2020-11-08', '2021-01-11', '2021-01-11'],
    places: ['shusha', 'moscow'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan', 'dmitry-peskov'],
  },
  {
    language: 'az',
    published: '2024-06-13',
    text: 'Rusiya sülhməramlıları Qarabağdan çıxdı: proses aprelin 17-də başlayıb, iyunun 12-də başa çatıb. Kontingent Xankəndidə və Laçın dəhlizində yerləşirdi. Bakıda bu barədə Hikmət Hacıyev danışıb.',
    dates: ['2024-04-17', '2024-06-12'],
    places: ['nagorno-karabakh', 'khankendi', 'lachin-corridor', 'baku'],
    actors: ['russia', 'hikmet-hajiyev'],
  },
  {
    language: 'az',
    published: '2024-02-18',
    text: 'Olaf Şolts şənbə günü Münhendə Əliyev və Paşinyanla görüşüb. Nazirlər Ceyhun Bayramov və Ararat Mirzoyan fevralın 28-29-da Berlində danışıqlar aparacaqlar. Bundan əvvəlki görüş 2023-cü ilin iyulunda Brüsseldə olub.',
    dates: ['2024-02-17', '2024-02-28/2024-02-29', '2023-07'],
    places: ['munich', 'berlin', 'brussels'],
    actors: ['olaf-scholz', 'ilham-aliyev', 'nikol-pashinyan', 'jeyhun-bayramov', 'ararat-mirzoyan'],
  },
  {
    language: 'az',
    published: '2022-10-07',
    text: 'Emmanuel Makron və Şarl Mişel oktyabrın 6-da Praqada Əliyevlə Paşinyanı bir araya gətirdi. Avropa İttifaqının missiyası razılaşdırıldı. 1992-ci ilin yazında vasitəçi İran idi: Əkbər Haşimi Rəfsəncani qonaqları Tehranda qəbul edirdi.',
    dates: ['2022-10-06', '1992-03/1992-05'],
    places: ['prague', 'tehran'],
    actors: [
      'emmanuel-macron',
      'charles-michel',
      'ilham-aliyev',
      'nikol-pashinyan',
      'iran',
      'akbar-hashemi-rafsanjani',
    ],
  },
  {
    language: 'hy',
    published: '2022-11-01',
    text: 'Վլադիմիր Պուտինը երկուշաբթի օրը Սոչիում հանդիպեց Իլհամ Ալիևի և Նիկոլ Փաշինյանի հետ։ Նախորդ անգամ նրանք Սոչիում հանդիպել էին 2021 թվականի նոյեմբերի 26-ին։ Փաշինյանն այդ մասին խոսել էր Երևանում հոկտեմբերի 29-ին։',
    dates: ['2022-10-31', '2021-11-26', '2022-10-29'],
    places: ['sochi', 'yerevan'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan'],
  },
  {
    language: 'hy',
    published: '2021-01-12',
    text: 'Պատերազմը սկսվեց 2020 թ. սեպտեմբերի 27-ին և ավարտվեց նոյեմբերի 10-ին։ Շուշին գրավվեց նոյեմբերի 8-ին։ Հունվարի 11-ին Մոսկվայում Պուտինն ընդունեց Ալիևին և Փաշինյանին։ Այդ մասին երեկ հայտնեց Դմիտրի Պեսկովը։',
    dates: ['2020-09-27', '2020-11-10', '2020-11-08', '2021-01-11', '2021-01-11'],
    places: ['shusha', 'moscow'],
    actors: ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan', 'dmitry-peskov'],
  },
  {
    language: 'hy',
    published: '2024-06-13',
    text: 'Ռուս խաղաղապահները հեռացան Լեռնային Ղարաբաղից. դուրսբերումը սկսվեց ապրիլի 17-ին և ավարտվեց 2024 թվականի հունիսի 12-ին։ Նրանք տեղակայված էին Լաչինի միջանցքում։ Բաքվում այդ մասին խոսեց Հիքմեթ Հաջիևը։',
    dates: ['2024-04-17', '2024-06-12'],
    places: ['nagorno-karabakh', 'lachin-corridor', 'baku'],
    actors: ['hikmet-hajiyev'],
  },
  {
    language: 'hy',
    published: '2024-02-18',
    text: 'Օլաֆ Շոլցը շաբաթ օրը Մյունխենում հանդիպեց Փաշինյանի և Ալիևի հետ։ Արարատ Միրզոյանն ու Ջեյհուն Բայրամովը բանակցություններ կվարեն Բեռլինում փետրվարի 28-29-ին։ Նախորդ հանդիպումը Բրյուսելում էր 2023 թվականի հուլիսին։',
    dates: ['2024-02-17', '2024-02-28/2024-02-29', '2023-07'],
    places: ['munich', 'berlin', 'brussels'],
    actors: ['olaf-scholz', 'nikol-pashinyan', 'ilham-aliyev', 'ararat-mirzoyan', 'jeyhun-bayramov'],
  },
  {
    language: 'hy',
    published: '2022-10-07',
    text: 'Էմանուել Մակրոնն ու Շառլ Միշելը հոկտեմբերի 6-ին Պրահայում հավաքեցին Ալիևին և Փաշինյանին։ Կողմերը համաձայնեցին Եվրոպական միության առաքելության շուրջ։ 1992 թվականի գարնանը միջնորդը Իրանն էր. Աքբար Հաշեմի Ռաֆսանջանին հյուրերին ընդունում էր Թեհրանում։',
    dates: ['2022-10-06', '1992-03/1992-05'],
    places: ['prague', 'tehran'],
    actors: [
      'emmanuel-macron',
      'charles-michel',
      'ilham-aliyev',
      'nikol-pashinyan',
      'iran',
      'akbar-hashemi-rafsanjani',
    ],
  },
]
