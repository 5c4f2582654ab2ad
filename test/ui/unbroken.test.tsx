import { expect, test } from 'vitest'
import { Table } from '#app/ui/table.tsx'
import { Unbroken } from '#app/ui/unbroken.tsx'
import { sent } from './page.tsx'

test('a number that people quote is kept in one piece, wherever it stands in its sentence', () => {
  expect(sent(<Unbroken>C-2026-0007, AP-2026-0001 et le reste</Unbroken>)).toBe(
    '<span class="unbroken">C-2026-0007</span>, <span class="unbroken">AP-2026-0001</span> et le reste',
  )
})

test('what is no number may break', () => {
  expect(sent(<Unbroken>Saint-Aubrac, 2026-11-22</Unbroken>)).toBe('Saint-Aubrac, 2026-11-22')
})

test('a table keeps them whole in its cells', () => {
  const columns = [{ key: 'file', label: 'Dossier' }]
  const page = sent(
    <Table caption="Dossiers" columns={columns} rows={[{ key: '1', cells: { file: 'C-2026-0007' } }]} />,
  )
  expect(page).toContain('<th scope="row"><span class="unbroken">C-2026-0007</span></th>')
})
