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
\encoding
