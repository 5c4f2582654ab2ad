import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.evidence.ts'

type Props = { slug: string; what: string; title: string; lead: string; slip: Slip | undefined; formKey: string }

/** The one question before something is taken off a solution. */
export function Removal({ slug, what, title, lead, slip, formKey }: Props) {
  const { evidence, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={what} title={title} lead={lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="sure" value="yes" />
        <Submit kind="danger">{evidence.removePress}</Submit>
      </PostForm>
      <p>
        <Link to={`/solutions/${slug}`}>{evidence.back}</Link>
      </p>
    </>
  )
}
