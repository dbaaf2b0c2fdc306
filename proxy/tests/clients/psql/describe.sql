\set ON_ERROR_STOP off
\pset pager off
\d
\d+
\d items
\d+ items
\d+ people
\d+ items_view
\d+ items_pkey
\d+ numbers
\dt+
\di+
\ds+
\dv+
\dm+
\dn+
\df+ public.*
\do public.*
\dT+ public.*
\dD+
\du+
\dg
\drds
\dp
\ddp
\db+
\dx+
\des+
\dew+
\det+
\dl
\dc public.*
\dC public.*
\dF
\dy
\dRp+
\dRs
\dX
\dconfig work_mem
\l
\sf shout
\sf+ shout
\sv items_view
\z items
\df+ shout
\dO+ pg_catalog.C
\dA+
\dAc btree int4
\dAo btree integer_ops
\dAp btree integer_ops
\dFp+
\dFd+ simple
\dL+
\dPt+
\dd public.*
\dconfig+ work_mem
\dfa pg_catalog.sum
\dfw pg_catalog.rank
\dft
\encoding
