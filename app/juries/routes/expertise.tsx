import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { CONDITIONS } from '#app/needs/need.ts'
import { words as needWords } from '#app/needs/words.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { findOwnExpertise, saveExpertise } from '../expertise.server.ts'
import { wordsOf } from '../expertise.ts'
import { ExpertiseForm } from '../seat.form.ts'
import { LONGEST_ABOUT, SKILLS } from '../seat.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return { ...(await findOwnExpertise(await signedIn(request))), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, seatWords, (t) => t.expertise.title, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, ExpertiseForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => saveExpertise(viewer, form.value))
  return redirect('/juries', 303)
}

export default function Expertise() {
  const { topics, about, savedAt, themes, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const language = useLanguage()
  const { list } = useWords(words)
  const { conditions } = useWords(needWords)
  const { expertise, reasons } = useWords(seatWords)
  const many = { type: 'checkbox', required: false, compact: true } as const
  return (
    <>
      <PageHead title={expertise.title} lead={expertise.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          {...many}
          name="skills"
          legend={expertise.skills}
          options={SKILLS.map((value) => ({ value, label: expertise.skillWords[value] }))}
          defaultValue={wordsOf('skill', topics)}
        />
        <Choices
          {...many}
          name="conditions"
          legend={expertise.conditions}
          options={CONDITIONS.map((value) => ({ value, label: conditions[value] }))}
          defaultValue={wordsOf('condition', topics)}
        />
        {themes.length > 0 && (
          <Choices
            {...many}
            name="themes"
            legend={expertise.themes}
            options={themes.map(({ id, name }) => ({ value: id, label: inLanguage(language, name) }))}
            defaultValue={wordsOf('theme', topics)}
          />
        )}
        <TextArea
          name="about"
          label={expertise.about}
          hint={expertise.aboutHint}
          rows={2}
          maxLength={LONGEST_ABOUT}
          required={false}
          defaultValue={about}
        />
        <Submit>{expertise.send}</Submit>
      </PostForm>
      {savedAt && (
        <p className="quiet">
          {expertise.saved}
          <When at={savedAt.toISOString()} show="day" />.
        </p>
      )}
      <p>
        <Link to="/juries">{list.title}</Link>
      </p>
    </>
  )
}
