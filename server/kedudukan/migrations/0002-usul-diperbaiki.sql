-- A returned proposal is mended before it goes out again: its rows make room for the new ones. The letter of the earlier
-- round keeps what was proposed then.
grant delete on kedudukan.butir to lincah_app;
