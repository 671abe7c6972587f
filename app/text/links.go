package text

import "benangmerah/model"

// Lines that belong together across years and codes: the box and the verb.
var (
	CommandLinks = Sentence{"Baris yang berpindah…", "Lines that moved…"}

	LinksTitle    = Sentence{"Baris yang berpindah: %s diusulkan, %s disatukan, %s ditolak", "Lines that moved: %s proposed, %s joined, %s refused"}
	LinksNone     = Sentence{"Tidak ada baris yang tampak berpindah: antara tahun dan tahap yang bersebelahan tidak ada nama yang sama di bawah kode lain.", "No line seems to have moved: between neighbouring years and stages no name stands under another code."}
	LinksBefore   = Sentence{"Semula", "Before"}
	LinksAfter    = Sentence{"Menjadi", "After"}
	LinksState    = Sentence{"Keterangan", "State"}
	LinksPlace    = Sentence{"%d · %s", "%d · %s"}
	LinksAway     = Sentence{"%s · %s", "%s · %s"}
	LinksPick     = Sentence{"pilih satu", "pick one"}
	LinksJoined   = Sentence{"disatukan", "joined"}
	LinksRefused  = Sentence{"bukan baris yang sama", "not the same line"}
	LinksJoin     = Sentence{"Satukan", "Join"}
	LinksAll      = Sentence{"Satukan semua yang namanya sama (%s)", "Join all of the same name (%s)"}
	LinksRefuse   = Sentence{"Tolak atau lepas", "Refuse or part"}
	LinksOpen     = Sentence{"Buka baris", "Open the line"}
	LinksNoClear  = Sentence{"Tidak ada lagi yang namanya sama persis dan tinggal disatukan. Pilih satu per satu.", "Nothing is left whose name is the same and that needs no picking. Go one by one."}
	LinksJoinedBy = Sentence{"%s pasang baris disatukan sebagai satu tindakan. Ctrl+Z mengurungkan.", "Pairs of lines joined as one act: %s. Ctrl+Z takes it back."}

	UseLinks  = Sentence{"links BERKAS [--join LAMA=BARU …] [--refuse LAMA=BARU …] [--part LAMA=BARU …] [--all-same-name]", "links FILE [--join OLD=NEW …] [--refuse OLD=NEW …] [--part OLD=NEW …] [--all-same-name]"}
	VerbLinks = Sentence{"baris yang berpindah atau berganti nama antartahun atau antartahap: usulan dan yang sudah disatukan; satukan, tolak, atau lepaskan", "lines that moved or were renamed between years or stages: what is proposed and what is joined; join, refuse or part them"}

	FlagLinksJoin   = Sentence{"satukan `LAMA=BARU`: kode, bila perlu dengan perangkat daerah dan tahunnya seperti DPMPTSP/2.18.04@2026; boleh beberapa kali", "join `OLD=NEW`: codes, where needed with agency and year like DPMPTSP/2.18.04@2026; may be given several times"}
	FlagLinksRefuse = Sentence{"catat bahwa `LAMA=BARU` bukan baris yang sama; boleh beberapa kali", "put on record that `OLD=NEW` are not the same line; may be given several times"}
	FlagLinksPart   = Sentence{"lepaskan `LAMA=BARU` yang disatukan atau ditolak; boleh beberapa kali", "part `OLD=NEW`, be they joined or refused; may be given several times"}
	FlagLinksAll    = Sentence{"satukan semua usulan yang namanya sama dan tidak perlu dipilih", "join all proposals of the same name that need no picking"}
	LinksDone       = Sentence{"%n pasang dicatat sebagai satu tindakan.", "Pairs put on record as one act: %n."}
	LinksCounts     = Sentence{"%n diusulkan, %n disatukan, %n ditolak.", "%n proposed, %n joined, %n refused."}
)

// LinkReasons say why two lines may be one and the same.
var LinkReasons = map[model.SuccessionReason]Sentence{
	model.SameName:    {"nama sama, kode lain", "same name, another code"},
	model.Follows:     {"kode penerus di nomenklatur", "follows it in the nomenclature"},
	model.OtherUnit:   {"nama sama, sub unit lain", "same name, another sub unit"},
	model.OtherAgency: {"nama sama, perangkat daerah lain", "same name, another agency"},
}
