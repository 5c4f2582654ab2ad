import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

/** The door of posters and paper forms: short, in French, easy to type from a wall. What a poster says of its place goes along. */
export const loader = ({ request }: LoaderFunctionArgs) => redirect(`/needs/new${new URL(request.url).search}`, 302)
