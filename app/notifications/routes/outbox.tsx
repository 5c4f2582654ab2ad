import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { FormActions } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList, Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { listOutbox } from '../letters.server.ts'
import { askedOf } from '../outbox.form.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { to, after } = askedOf(request.url)
  const { letters, next } = await listOutbox(await viewerOf(request), { to, after })
  return { to, next, letters: letters.map((letter) => ({ ...letter, sentAt: letter.sentAt.toISOString() })) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => (data?.to ? t.outbox.titleFor(data.to) : t.outbox.title), 'noindex')

export default function Outbox() {
  const { to, next, letters } = useLoaderData<typeof loader>()
  const t = useWords(words).outbox
  return (
    <>
      <PageHead title={to ? t.titleFor(to) : t.title} lead={t.lead} />
      <Form method="get" className="form">
        <TextField
          name="to"
          label={t.filter}
          hint={t.filterHint}
          required={false}
          defaultValue={to}
          inputMode="email"
        />
        <FormActions>
          <Button type="submit" kind="plain">
            {t.show}
          </Button>
        </FormActions>
      </Form>
      <Section title={t.list}>
        <ItemList
          items={letters.map((letter) => ({
            key: letter.id,
            to: `/outbox/${letter.id}`,
            title: <span lang={letter.language}>{letter.subject}</span>,
            text: letter.toAddress,
            meta: <When at={letter.sentAt} show="instant" />,
          }))}
          empty={
            <Empty
              title={to ? t.emptyForTitle : t.emptyTitle}
              text={to ? t.emptyFor : t.empty}
              action={to && <ButtonLink to="/outbox">{t.all}</ButtonLink>}
            />
          }
        />
        <Pager to={next && `/outbox?${new URLSearchParams({ to, after: next })}`} />
      </Section>
    </>
  )
}
