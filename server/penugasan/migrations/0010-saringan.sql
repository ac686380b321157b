-- An outcome or a scope that few assignments have is found without walking the whole register.
create index on penugasan.penugasan (instansi_id, hasil, dibuat_pada desc, id desc);
create index on penugasan.penugasan (instansi_id, lingkup, dibuat_pada desc, id desc);
