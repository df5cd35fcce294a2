import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../src/core/search/fold-word.ts'
import { readNameForms } from '../../../../src/core/search/words/name-forms.ts'

const first = (text: string) => wordsOf(text)[0] ?? expect.fail(`${text} has no word`)
/** Whether, with this one name on record, a word is taken for a form of it. */
const isForm = (lang: string, name: string, word: string) =>
  readNameForms([{ words: wordsOf(name), lang }])(first(word).bare).has(first(name).folded)

describe('forms of a name', () => {
  it.for([
    ['ru', 'Ереван', 'Еревана Еревану Ереваном Ереване ереванский ереванских'],
    ['ru', 'Москва', 'Москвы Москве Москву Москвой'],
    ['ru', 'Армения', 'Армении Армению Арменией'],
    ['ru', 'Казань', 'Казани Казанью'],
    ['ru', 'Кремль', 'Кремля Кремлю Кремлём Кремле'],
    ['ru', 'Алиев', 'Алиева Алиеву Алиевым Алиеве Алиевой Алиевы'],
    ['ru', 'Путин', 'Путина Путину Путиным Путине'],
    ['ru', 'Пашинян', 'Пашиняна Пашиняну Пашиняном Пашиняне'],
    ['ru', 'Николай', 'Николая Николаю Николаем'],
    ['ru', 'Нагорный', 'Нагорного Нагорному Нагорном Нагорным Нагорная'],
    ['ru', 'Григорий', 'Григория Григорию Григорием'],
    ['ru', 'Грозный', 'Грозного Грозном'],
    ['ru', 'Министерство', 'министерства министерству министерством министерстве'],
    ['ru', 'Гугарк', 'Гугарка Гугарке'],
    ['ru', 'Ходжалы', 'Ходжалы'],
    ['hy', 'Երևան', 'Երևանի Երեւանում Երևանից Երևանով Երևանը Երևանին'],
    ['hy', 'Արցախ', 'Արցախի Արցախում Արցախից Արցախը Արցախյան'],
    ['hy', 'Բաքու', 'Բաքվի Բաքվում Բաքվից Բաքուն'],
    ['hy', 'Սոչի', 'Սոչիի Սոչիում Սոչիից Սոչին'],
    ['hy', 'Գյումրի', 'Գյումրու Գյումրիում'],
    ['hy', 'Մոսկվա', 'Մոսկվայի Մոսկվայում Մոսկվայից Մոսկվան'],
    ['hy', 'Ալիև', 'Ալիևի Ալիեւը Ալիևին Ալիևից Ալիևով'],
    ['hy', 'Խորհուրդ', 'խորհրդի խորհրդում'],
    ['hy', 'Միություն', 'միության միությունը միությամբ'],
    ['az', 'Bakı', 'Bakıda Bakıya Bakının Bakıdan Bakını'],
    ['az', 'Şuşa', 'Şuşada Şuşaya Şuşanın'],
    ['az', 'Laçın', 'Laçında Laçına Laçının Laçından Laçınlı'],
    ['az', 'Qarabağ', 'Qarabağda Qarabağın Qarabağa Qarabağlı'],
    ['az', 'Əliyev', 'Əliyevin Əliyevə Əliyevlə Əliyevdən'],
    ['az', 'Paşinyan', 'Paşinyanın Paşinyanla Paşinyana'],
    ['az', 'Prezidenti', 'prezidentinin prezidentinə prezidentindən'],
    ['az', 'Qazax', 'Qazaxda Qazaxın'],
    ['en', 'Armenian', 'Armenians'],
  ])('%s %s: %s', ([lang = '', name = '', forms = '']) => {
    for (const form of forms.split(' ')) expect(isForm(lang, name, form), form).toBe(true)
  })

  it.for([
    ['ru', 'Али', 'Алиев'],
    ['ru', 'Иран', 'Иранец'],
    ['ru', 'Ереван', 'Ереваншир'],
    ['az', 'Bakı', 'Bakıxanov'],
    ['hy', 'Ալի', 'Ալիև'],
    ['en', 'Iran', 'Irani'],
    ['ru', 'Баку', 'Бакуев'],
  ])('%s %s: not %s', ([lang = '', name = '', other = '']) => {
    expect(isForm(lang, name, other)).toBe(false)
  })

  it('a name is a form of itself in any language, and in none is half a name', () => {
    expect(isForm('tr', 'Ankara', 'ANKARA')).toBe(true)
    expect(isForm('tr', 'Ankara', 'Ankar')).toBe(false)
  })
})
