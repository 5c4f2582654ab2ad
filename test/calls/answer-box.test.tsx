import { expect, test } from 'vitest'
import { AnswerBox } from '#app/calls/answer-box.tsx'
import type { Answer, Question } from '#app/calls/questionnaire.ts'
import { QuestionnaireBoxes } from '#app/calls/questionnaire-boxes.tsx'
import { newId } from '#app/platform/id.ts'
import type { Slip } from '#app/platform/slip.ts'
import { PostForm } from '#app/ui/form.tsx'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'
import { readAloud, sent } from '#test/ui/page.tsx'

const [yes, no] = [
  { id: newId(), label: { fr: 'Oui' } },
  { id: newId(), label: { fr: 'Non' } },
]

function box(changes: Partial<Question>, answer?: Answer, slip?: Slip) {
  const question = aQuestion(changes)
  const html = sent(
    <PostForm slip={slip} formKey="k-1" reasons={{ table_malformed: 'Une ligne est incomplète.' }}>
      <AnswerBox question={question} answer={answer} lang="fr" facilities={['Hôpital de Valmorin']} />
    </PostForm>,
  )
  return html.replaceAll(question.id, 'Q')
}

test('each kind of question has its box, filled with what was answered', () => {
  expect(box({ kind: 'short' }, 'Un mot')).toContain('value="Un mot"')
  expect(box({ kind: 'long' }, 'Deux phrases')).toContain('>Deux phrases</textarea>')
  expect(box({ kind: 'number', least: 1, most: 40 }, 12.5)).toContain('value="12,5"')
  expect(box({ kind: 'money' }, 2_500_050)).toContain('value="25000,50"')
  expect(box({ kind: 'date' }, '2027-03-29')).toContain('type="date"')
  expect(box({ kind: 'siret' })).toContain('14 chiffres')
  expect(box({ kind: 'facility' })).toContain('<option value="Hôpital de Valmorin"></option>')
  expect(box({ kind: 'choice', options: [yes, no] }, no.id)).toMatch(new RegExp(`checked="" value="${no.id}"`))
  expect(box({ kind: 'several', options: [yes, no] }, [yes.id])).toMatch(new RegExp(`checked="" value="${yes.id}"`))
})

test('what does not read as its kind stays in its box as it was typed', () => {
  expect(box({ kind: 'date' }, '31 février')).toContain('value="31 février"')
  expect(box({ kind: 'date' }, '31 février')).not.toContain('type="date"')
  expect(box({ kind: 'money' }, 'cher')).toContain('value="cher"')
})

test('a choice that may be left out can be taken back', () => {
  const free = readAloud(box({ kind: 'choice', options: [yes, no], required: false }))
  expect(free).toContain('Je ne réponds pas')
  expect(readAloud(box({ kind: 'choice', options: [yes, no] }))).not.toContain('Je ne réponds pas')
})

test('a table shows its rows, two empty ones, and what a refused form had in it', () => {
  const columns = [
    { id: newId(), label: { fr: 'Poste' } },
    { id: newId(), label: { fr: 'Montant' } },
  ]
  const filled = box({ kind: 'table', columns }, [['Formation', '3 000']])
  expect(filled).toContain('value="Formation"')
  expect(filled).toContain('aria-label="Montant, ligne 3"')
  expect(filled).not.toContain('ligne 4')
  const typed = { 'answer-Q-0-0': 'Essai', 'answer-Q-0-1': '', 'answer-Q-1-0': 'Achat', 'answer-Q-1-1': '10' }
  const question = aQuestion({ kind: 'table', columns })
  const own = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name.replace('Q', question.id), value]))
  const slip = { errors: { [`answer-${question.id}`]: ['table_malformed'] }, typed: own }
  const refused = box({ ...question }, [['Formation', '3 000']], slip)
  expect(refused).toContain('value="Achat"')
  expect(refused).not.toContain('Formation')
  expect(readAloud(refused)).toContain('Une ligne est incomplète.')
  expect(refused).toContain('ligne 4')
})

test('who will read the answer is said beside its box', () => {
  const audiences = (['everyone', 'jury', 'funders', 'coalition'] as const).map((audience) =>
    readAloud(box({ audience })),
  )
  expect(audiences[0]).toContain('Lue par tous si le dossier est retenu')
  expect(audiences[1]).toContain('Lue par le jury et les coordinateurs')
  expect(audiences[2]).toContain('Lue par les financeurs que vous choisissez, et par les coordinateurs')
  expect(audiences[3]).toContain('Lue par les coordinateurs seuls')
})

test('a question that the answers do not bring up stands hidden, with what was once typed in it', () => {
  const choice = aQuestion({ kind: 'choice', options: [yes, no] })
  const then = aQuestion({ when: { questionId: choice.id, isOneOf: [yes.id] } })
  const shown = (chosen: string, slip?: Slip) => {
    const html = sent(
      <PostForm slip={slip} formKey="k-1" reasons={{}}>
        <QuestionnaireBoxes
          questionnaire={aQuestionnaire([choice, then])}
          answers={{ [choice.id]: chosen, [then.id]: 'Classe IIa' }}
          lang="fr"
        />
      </PostForm>,
    )
    expect(html).toContain('Classe IIa')
    return (html.match(/<div hidden=""/g) ?? []).length
  }
  expect(shown(yes.id)).toBe(0)
  expect(shown(no.id)).toBe(1)
  const typed = { [`answer-${choice.id}`]: yes.id, [`answer-${then.id}`]: 'Classe IIa' }
  expect(shown(no.id, { errors: {}, typed })).toBe(0)
})
