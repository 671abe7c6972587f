package incoming

import (
	"strconv"

	"benangmerah/model"
)

const hintSecretariat = "Sampaikan kepada sekretariat bila memang harus berubah."

// refusal is why something that an agency's file brings is not taken: its name (a refusal is told once for each), how it is called, and the reason.
type refusal struct {
	name  ref
	value string
	why   *model.Error
}

// refuse tells a refusal, unless the same thing is refused already.
func (b *bringing) refuse(r refusal) {
	if !b.refused[r.name] {
		b.refused[r.name] = true
		b.offer.Refuse = append(b.offer.Refuse, Notice{Value: r.value, Reason: r.why})
	}
}

// refuseForeign refuses what an agency's file may not change at all.
func (b *bringing) refuseForeign() {
	for _, kind := range model.Kinds() {
		for _, r := range b.changedRecords(kind) {
			if foreign, yes := b.foreign(r); yes {
				b.refuse(foreign)
			}
		}
	}
}

// changedRecords gives the records of a kind that the file has changed, added or removed, as it has them, or else as it was given them.
func (b *bringing) changedRecords(kind model.Kind) (list []model.Record) {
	for _, r := range b.part.Records(kind) {
		if was, held := b.given.Record(kind, r.Key()); !held || !model.SameRecord(was, r) {
			list = append(list, r)
		}
	}
	for _, r := range b.given.Records(kind) {
		if _, held := b.part.Record(kind, r.Key()); !held {
			list = append(list, r)
		}
	}
	return list
}

// foreign says why a changed record is not for an agency to change; false where it may be. What stands below a line that is refused is not told of.
func (b *bringing) foreign(r model.Record) (refusal, bool) {
	switch r := r.(type) {
	case *model.SubUnit:
		return b.otherAgency(r, r.Name), r.Agency != b.agency.ID
	case *model.Line:
		return b.otherAgency(r, callLine(r)), r.Agency != b.agency.ID
	case *model.Fund:
		_, given := b.given.Record(model.KindFund, r.ID)
		return refusal{refOf(r), r.Name, model.Invalidf(hintSecretariat, "Sumber dana dapat ditambah dari berkas perangkat daerah, tetapi tidak diubah atau dihapus.")}, given
	case *model.Agency:
		if r.ID != b.agency.ID {
			return b.otherAgency(r, r.Name), true
		}
		return refusal{refOf(r), r.Name, model.Invalidf(hintSecretariat, "Nama dan data perangkat daerah diubah oleh sekretariat di Setelan.")}, true
	case *model.Region:
		return refusal{refOf(r), r.Name, model.Invalidf(hintSecretariat, "Data daerah tidak dapat diubah dari berkas perangkat daerah.")}, true
	case *model.Mission:
		return refusal{refOf(r), strconv.Itoa(r.Number), model.Invalidf(hintSecretariat, "Misi tidak dapat diubah dari berkas perangkat daerah.")}, true
	case *model.Ceiling:
		return refusal{refOf(r), strconv.Itoa(r.Year), model.Invalidf(hintSecretariat, "Pagu tidak dapat diubah dari berkas perangkat daerah.")}, true
	case *model.CatalogEntry:
		year := ref{model.KindCatalog, model.ID(r.Year)} // a workbook of codes is one thing
		return refusal{year, strconv.Itoa(r.Year), model.Invalidf(hintSecretariat, "Nomenklatur tidak dapat diubah dari berkas perangkat daerah.")}, true
	case *model.Indicator, *model.Target, *model.Budget, *model.Waiver:
		return refusal{}, false
	}
	meetings := ref{kind: model.KindMeeting}
	return refusal{meetings, "", model.Invalidf("", "Pejabat, rapat, dan catatannya di berkas perangkat daerah tidak diambil.")}, true
}

func (b *bringing) otherAgency(r model.Record, value string) refusal {
	return refusal{refOf(r), value, model.Invalidf("Minta berkas dari perangkat daerah itu sendiri.", "Berkas ini hanya dapat mengubah data perangkat daerah %s.", b.agency.Code)}
}

// callLine gives a line's code and name.
func callLine(l *model.Line) string { return l.Code + " " + l.Name }

// call names a record of one of ownKinds.
func call(r model.Record) string {
	switch r := r.(type) {
	case *model.SubUnit:
		return r.Name
	case *model.Fund:
		return r.Name
	case *model.Line:
		return callLine(r)
	case *model.Indicator:
		return r.Text
	}
	return ""
}
