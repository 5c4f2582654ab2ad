import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { Slip } from '#app/platform/slip.ts'
import { spaced } from '#app/platform/typeset.ts'
import { Check, Choices, MoneyField, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { readAloud, sent } from './page.tsx'

const REASONS = { too_short: 'Dites-en un peu plus.', missing: 'Choisissez une réponse.', 'who.missing': 'Dites qui.' }

function form(slip: Slip | undefined, fields: ReactNode) {
  return sent(
    <PostForm slip={slip} formKey="k-1" reasons={REASONS}>
      {fields}
    </PostForm>,
  )
}

const tag = (html: string, pattern: RegExp) => pattern.exec(html)?.[0] ?? 'no such tag'

describe('A form that is refused', () => {
  const slip: Slip = {
    errors: { title: ['too_short'], who: ['missing'], where: ['never_heard_of'] },
    typed: { title: 'Nuit', who: ['carers'], where: 'home' },
  }
  const html = form(
    slip,
    <>
      <TextField name="title" label="Titre" hint="En une phrase." defaultValue="Ancien titre" />
      <Choices
        name="who"
        legend="Qui ?"
        type="checkbox"
        defaultValue={['patients']}
        options={[
          { value: 'patients', label: 'Les patients' },
          { value: 'carers', label: 'Les aidants' },
        ]}
      />
      <Select
        name="where"
        label="Où ?"
        options={[
          { value: 'home', label: 'À domicile' },
          { value: 'hospital', label: 'À l’hôpital' },
        ]}
      />
    </>,
  )

  test('says on top how many answers to correct, each with a link to its field', () => {
    const summary = tag(html, /<div class="summary".*?<\/div>/s)
    expect([...summary.matchAll(/<a href="(#[^"]+)">([^<]+)</g)].map(([, to, sentence]) => [to, sentence])).toEqual([
      ['#field-title', 'Dites-en un peu plus.'],
      ['#field-who', 'Dites qui.'],
      ['#field-where', 'Cette réponse est à revoir.'],
    ])
    expect(readAloud(summary)).toContain('3 réponses sont à corriger')
  })

  test('takes the focus to that summary without a script', () => {
    expect(tag(html, /<div class="summary"[^>]*>/)).toBe(
      '<div class="summary" role="alert" tabindex="-1" autofocus="">',
    )
  })

  test('has a field for every link', () => {
    const ids = [...html.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['field-title', 'field-who', 'field-who-carers', 'field-where'])
  })

  test('ties the error and the hint to the box', () => {
    const box = tag(html, /<input [^>]*id="field-title"[^>]*>/)
    expect(box).toContain('aria-invalid="true"')
    expect(box).toContain('aria-describedby="field-title-error field-title-hint"')
    expect(readAloud(tag(html, /<p class="field-error" id="field-title-error">.*?<\/p>/s))).toBe(
      'Erreur Dites-en un peu plus.',
    )
  })

  test('keeps what was typed, over what the form had to begin with', () => {
    expect(tag(html, /<input [^>]*id="field-title"[^>]*>/)).toContain('value="Nuit"')
    expect(tag(html, /<input [^>]*id="field-who"[^>]*>/)).not.toContain('checked')
    expect(tag(html, /<input [^>]*id="field-who-carers"[^>]*>/)).toContain('checked')
    expect(html).toContain('<option value="home" selected="">')
  })
})

describe('A fresh form', () => {
  test('has no summary, and carries its key so that two clicks count once', () => {
    const html = form(undefined, <Submit>Envoyer</Submit>)
    expect(html).not.toContain('role="alert"')
    expect(html).toContain('<input type="hidden" name="key" value="k-1"/>')
    expect(tag(html, /<form[^>]*>/)).toContain('method="post"')
    expect(tag(html, /<button.*<\/button>/)).toBe('<button type="submit" class="button button-main">Envoyer</button>')
  })

  test('marks in words what may be left out, and nothing else', () => {
    expect(readAloud(form(undefined, <TextField name="phone" label="Téléphone" required={false} />))).toBe(
      'Téléphone (facultatif)',
    )
    expect(readAloud(form(undefined, <TextField name="phone" label="Téléphone" />))).toBe('Téléphone')
  })

  test('never cuts a short answer that is too long', () => {
    expect(form(undefined, <TextField name="title" label="Titre" maxLength={100} />)).not.toMatch(/maxlength/i)
  })

  test('tells the limit of a long answer beforehand, and never cuts it', () => {
    const html = form(undefined, <TextArea name="story" label="Histoire" maxLength={1500} />)
    expect(readAloud(html)).toBe('Histoire 1\u00a0500 caractères au plus.')
    expect(html).not.toMatch(/maxlength/i)
  })

  test('asks for money in euros, on the keypad of figures', () => {
    const html = form(undefined, <MoneyField name="amount" label="Montant" />)
    expect(readAloud(html)).toBe(spaced('Montant En euros, par exemple 12 500 ou 12 500,50. euros'))
    expect(tag(html, /<input [^>]*id="field-amount"[^>]*>/)).toContain('inputMode="decimal"')
  })

  test('lets a second button say another verb', () => {
    const keep = (
      <SubmitAs name="draft" value="on">
        Garder
      </SubmitAs>
    )
    expect(tag(form(undefined, keep), /<button.*<\/button>/)).toBe(
      '<button type="submit" name="draft" value="on" class="button button-plain">Garder</button>',
    )
  })
})

test('a box to tick that was refused is tied to its own error', () => {
  const html = form({ errors: { agreed: ['missing'] }, typed: {} }, <Check name="agreed" label="J’ai lu" />)
  const box = tag(html, /<input [^>]*id="field-agreed"[^>]*>/)
  expect(box).toContain('aria-describedby="field-agreed-error"')
  expect(box).toContain('aria-invalid="true"')
})

test('Every box has a name of its own in the page, whatever its value is called', () => {
  const options = ['short', 'choice', 'several'].map((value) => ({ value, label: value, hint: 'Un exemple.' }))
  const html = form(
    { errors: { kind: ['missing'] }, typed: {} },
    <Choices type="radio" name="kind" legend="Comment ?" hint="Dites comment." options={options} />,
  )
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
})
