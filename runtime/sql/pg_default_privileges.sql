select oid, defaclrole, defaclnamespace, defaclobjtype, defaclacl from pg_default_acl
