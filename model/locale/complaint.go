package locale

import "benangmerah/model"

// complaint is a reason to refuse a text; noComplaint is none.
type complaint uint8

const (
	noComplaint complaint = iota
	notMoney
	moneyTwoWays
	moneyTooFine
	moneyTooLarge
	moneyCutShort
	notPlain
	notNumber
	numberTooLong
	notPercent
	notDate
	noSuchDay
	otherWeekday
	noReference
	notClock
	notSpread
	spreadNoWay
)

// sentence is what a complaint says and what to do about it, in both languages; the first takes the refused text.
type sentence struct {
	id, en         string
	hintID, hintEN string
}

var sentences = [...]sentence{
	notMoney: {
		"\"%s\" bukan jumlah uang.", "\"%s\" is not an amount of money.",
		"Ketik misalnya 1.500.000.000, 1,5 M atau 450 jt.", "Type for example 1,500,000,000, 1.5 bn or 450 m.",
	},
	moneyTwoWays: {
		"\"%s\" dapat dibaca sebagai ribuan dan sebagai desimal.", "\"%s\" can be read as thousands and as decimals.",
		"Tulis tanpa keraguan, misalnya 1.250.000 atau 1,25 juta.", "Write it beyond doubt, for example 1,250,000 or 1.25 million.",
	},
	moneyTooFine: {
		"\"%s\" lebih rinci dari satu sen.", "\"%s\" is finer than one sen.",
		"Bulatkan dahulu menjadi paling banyak dua angka desimal.", "Round it to two decimals at most first.",
	},
	moneyTooLarge: {
		"\"%s\" melebihi Rp100 triliun, batas satu angka.", "\"%s\" is above Rp100 trillion, the limit of one figure.",
		"Periksa jumlah nolnya.", "Check the number of zeros.",
	},
	moneyCutShort: {
		"\"%s\" memakai bentuk pangkat dan angkanya tidak lengkap.", "\"%s\" is in exponent form and lacks digits.",
		"Ubah format sel di Excel menjadi Angka, lalu salin lagi.", "Set the format of the cell in Excel to Number, then copy it again.",
	},
	notPlain: {
		"\"%s\" bukan jumlah dengan titik dan dua desimal.", "\"%s\" is not an amount with a point and two decimals.",
		"Tulis misalnya 1500000.00.", "Write for example 1500000.00.",
	},
	notNumber: {
		"\"%s\" bukan bilangan.", "\"%s\" is not a number.",
		"Ketik misalnya 12.500 atau 5,5.", "Type for example 12,500 or 5.5.",
	},
	numberTooLong: {
		"\"%s\" mempunyai lebih dari 18 angka.", "\"%s\" has more than 18 digits.",
		"Tulis dengan angka yang lebih sedikit.", "Write it with fewer digits.",
	},
	notPercent: {
		"\"%s\" bukan persentase.", "\"%s\" is not a percentage.",
		"Ketik misalnya 12,5%.", "Type for example 12.5%.",
	},
	notDate: {
		"\"%s\" bukan tanggal.", "\"%s\" is not a date.",
		"Ketik misalnya 31/3/2027, 31 Maret, Jumat depan atau 2 minggu.", "Type for example 31/3/2027, 31 March, next Friday or 2 weeks.",
	},
	noSuchDay: {
		"Tanggal \"%s\" tidak ada di kalender.", "\"%s\" is not in the calendar.",
		"Periksa hari, bulan dan tahunnya; hari ditulis lebih dahulu.", "Check day, month and year; the day comes first.",
	},
	otherWeekday: {
		"Hari dan tanggal pada \"%s\" tidak cocok.", "The weekday and the date in \"%s\" do not agree.",
		"Periksa kalender, atau tulis tanggalnya saja.", "Check the calendar, or write the date only.",
	},
	noReference: {
		"\"%s\" memerlukan tanggal acuan yang belum ada.", "\"%s\" needs a day to count from, and there is none.",
		"Tulis tanggal lengkap, misalnya 31/3/2027.", "Write the whole date, for example 31/3/2027.",
	},
	notClock: {
		"\"%s\" bukan jam.", "\"%s\" is not a time of day.",
		"Ketik misalnya 08.00 atau 13.30.", "Type for example 08:00 or 13:30.",
	},
	notSpread: {
		"\"%s\" bukan perubahan yang dikenal.", "\"%s\" is not a change that is understood.",
		"Ketik misalnya -10 %, +250 jt, atau = 8 M.", "Type for example -10 %, +250 m, or = 8 bn.",
	},
	spreadNoWay: {
		"\"%s\" tidak menyebut naik atau turun.", "\"%s\" does not say whether up or down.",
		"Tulis tandanya, misalnya -10 % atau +10 %.", "Write the sign, for example -10 % or +10 %.",
	},
}

// Sentences gives the English of every sentence and hint of this package's errors by its Indonesian template, for
// model.Error.In.
func Sentences() map[string]string {
	english := make(map[string]string, 2*len(sentences))
	for _, s := range sentences[noComplaint+1:] {
		english[s.id], english[s.hintID] = s.en, s.hintEN
	}
	return english
}

// about gives the complaint about text as a *model.Error, nil for noComplaint.
func (c complaint) about(text string) error {
	if c == noComplaint {
		return nil
	}
	s := sentences[c]
	return model.Invalidf(s.hintID, s.id, excerpt(text))
}
