package text

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// What the agenda, its clock and the verb agenda say.
var (
	AgendaFriday = Sentence{"Salat Jumat, istirahat, makan", "Friday prayer, break, lunch"}
	AgendaAshar  = Sentence{"Salat Asar", "Ashar prayer"}

	AgendaFlagAt      = Sentence{"`SAAT` yang dilihat atau saat acara berubah, misalnya \"18/1/2027 09.10\" atau 09.10; jika kosong sekarang", "`TIME` that is looked at or at which the agenda changes, such as \"18/1/2027 09:10\" or 09:10; now where empty"}
	AgendaFlagDay     = Sentence{"`HARI` rapat, misalnya \"18/1/2027 08.00-16.00\"; dapat diulang", "`DAY` of the meeting, such as \"18/1/2027 08:00-16:00\"; may be repeated"}
	AgendaFlagMinutes = Sentence{"`MENIT` tiap perangkat daerah; jika kosong sepanjang yang muat", "`MINUTES` of each agency; as many as fit where empty"}
	AgendaFlagFirst   = Sentence{"`KODE` perangkat daerah yang didahulukan; dapat diulang", "`CODE` of an agency that comes first; may be repeated"}
	AgendaFlagAshar   = Sentence{"sediakan waktu salat Asar, 15.15 sampai 15.30", "leave time for the Ashar prayer, 15:15 to 15:30"}
	AgendaFlagAnew    = Sentence{"ganti acara yang belum berjalan", "replace an agenda that is not under way"}
	AgendaFlagMove    = Sentence{"pindahkan `GILIRAN` menurut nomornya, misalnya 1.4", "move the `SLOT` of a number such as 1.4"}
	AgendaFlagTo      = Sentence{"`TEMPAT` giliran yang dipindah: di depan 2.3, atau 2 untuk akhir hari kedua", "`PLACE` of the moved slot: in front of 2.3, or 2 for the end of the second day"}
	AgendaFlagCarry   = Sentence{"lanjutkan `GILIRAN` di hari berikutnya, misalnya 1.4,1.5; running untuk yang sedang berlangsung", "go on with the `SLOT` on the next day, such as 1.4,1.5; running for the one being held"}
	AgendaFlagBegin   = Sentence{"mulai `GILIRAN`, misalnya 1.4; next untuk yang berikut; yang sedang berlangsung berakhir", "begin the `SLOT`, such as 1.4; next for the one that follows; the one being held ends"}
	AgendaFlagEnd     = Sentence{"akhiri giliran yang sedang berlangsung", "end the slot that is being held"}
	AgendaFlagAddDay  = Sentence{"tambah hari kerja berikutnya bila hari rapat habis", "add the next working day where no day is left"}
	AgendaOneThing    = Sentence{"Pilihan %s dan %s tidak dapat dipakai bersama.", "The options %s and %s do not go together."}

	AgendaDayLine    = Sentence{"%s, %s s.d. %s; perkiraan selesai %s", "%s, %s to %s; expected to end %s"}
	AgendaLeft       = Sentence{"Tidak muat hari itu: %s", "Not heard that day: %s"}
	AgendaHeadSlot   = Sentence{"Nomor", "Number"}
	AgendaHeadName   = Sentence{"Acara", "Item"}
	AgendaHeadPlan   = Sentence{"Rencana", "Planned"}
	AgendaHeadTimes  = Sentence{"Jadi atau perkiraan", "Actual or expected"}
	AgendaHeadState  = Sentence{"Keadaan", "State"}
	AgendaWaiting    = Sentence{"menunggu", "waiting"}
	AgendaRunning    = Sentence{"berlangsung", "being held"}
	AgendaDone       = Sentence{"selesai", "ended"}
	AgendaBeyond     = Sentence{"tidak muat", "does not fit"}
	AgendaMissed     = Sentence{"terlewat", "passed over"}
	AgendaPieceOf    = Sentence{"%s (lanjutan)", "%s (continued)"}
	AgendaNoMeeting  = Sentence{"Belum ada acara rapat di berkas ini.", "There is no agenda in this file yet."}
	AgendaComparison = Sentence{"%d dari %d perangkat daerah selesai: direncanakan %d menit, terpakai %d menit.", "%d of %d agencies done: %d minutes planned, %d minutes used."}
)

// SimpleAgenda gives the simple agenda of a meeting with what the meeting and its common slots are called in the file, which is Indonesian whatever
// language is switched on.
func SimpleAgenda(first model.Date, days int, base model.Stage, year int) model.SimpleAgenda {
	return model.SimpleAgenda{
		First: first, Days: days, Base: base, Year: year, Title: SessionMeetingTitle.In(locale.Indonesian, year),
		Opening: SessionOpening.In(locale.Indonesian), Recess: SessionBreak.In(locale.Indonesian), Friday: AgendaFriday.In(locale.Indonesian),
		Closing: SessionClosing.In(locale.Indonesian),
	}
}

// AgendaDay gives a standard day with what its pauses are called in the file. Ashar leaves time for that prayer.
func AgendaDay(date model.Date, ashar bool) model.DayPlan {
	titles := model.PauseTitles{Recess: SessionBreak.In(locale.Indonesian), Friday: AgendaFriday.In(locale.Indonesian)}
	if ashar {
		titles.Ashar = AgendaAshar.In(locale.Indonesian)
	}
	return model.StandardDay(date, titles)
}
