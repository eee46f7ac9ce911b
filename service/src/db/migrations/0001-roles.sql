-- What everybody may do in a new database is taken back. The roles themselves were made before, by whoever may
-- make roles ("npm run database -- roles"): the owner of the tables may not.

-- Extensions put their functions here, and everybody may call those; nobody may add to them.
revoke create on schema public from public;

-- A function is not everybody's to call unless a migration says so.
alter default privileges revoke execute on functions from public;
