-- A juror may read a file that is not theirs to score for the meeting, or because a window opens them all: one declaration for both.
ALTER TABLE sitting_declaration RENAME TO file_declaration;
ALTER TABLE file_declaration RENAME CONSTRAINT sitting_declaration_pkey TO file_declaration_pkey;
ALTER TABLE file_declaration RENAME CONSTRAINT sitting_declaration_juror_id_fkey TO file_declaration_juror_id_fkey;
ALTER TABLE file_declaration DROP CONSTRAINT sitting_declaration_panel_id_application_id_fkey;
ALTER INDEX sitting_declaration_juror_id_idx RENAME TO file_declaration_juror_id_idx;
CREATE INDEX file_declaration_panel_id_idx ON file_declaration (panel_id);
