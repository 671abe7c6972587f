// Package rank puts programmes in order under a ceiling: scores on fixed scales, weights, the cut line, what must give way, the best there is for the
// money, and how solid all that is. It knows numbers and no meetings, and decides nothing.
//
// Everything that is compared is a whole number: the value of an alternative is Σ weight·(score − lowest score) over criteria and scorers, which only
// differs from the score S (0 to 100) by a factor. Money is model.Money, in sen. Floating point is used for comparisons in pairs (AHP) alone.
//
// # A problem as JSON
//
// Read takes one JSON object. Money is in rupiah, as a whole number or as text with two decimals ("1250000.50").
//
//	{
//	  "ceiling": "13000000000.00",
//	  "criteria": [{"name": "Dampak", "points": 20}, …],
//	  "alternatives": [
//	    {"code": "P1", "name": "Pelatihan kerja", "cost": 3200000000, "scores": [4, 4, 5]},
//	    {"code": "P2", "cost": 2750000000, "scores": [[4, 5, 5], [3, null, 5]], "lock": "must",
//	     "agency": "Disnaker", "source": "PAD", "needs": ["P1"], "excludes": ["P7"]}
//	  ]
//	}
//
// Needed are "ceiling" and "alternatives", and of each of these "code" and "cost". The rest may be left out:
//
//   - "criteria": without them every alternative has a "value", a whole number such as votes, instead of "scores". "points" have at most four decimals;
//     they need not make 100.
//   - "pairwise": comparisons of the criteria in pairs instead of points, a reciprocal matrix of numbers from 1/9 to 9. It is refused when CR is above 0.10.
//   - "swing": ratings of the swings instead of points, one for each criterion, 100 for the first.
//   - "scale": {"min": 1, "max": 5} where nothing else is given. Scores are whole.
//   - "scores": one score for each criterion, or one such row for each scorer. null is a missing score: the alternative is not ranked.
//   - "lock": "must" (wajib), "out" (tidak) or "deferred" (tunda).
//   - "agency" and "source", or "sources" as {"PAD": "100.00", …} that add up to the cost, for the ceilings "agencies" and "sources" beside the total one:
//     {"Disnaker": 5000000000}.
//   - "needs" and "excludes": codes of other alternatives.
//   - "rule": "skip" (the default) or "stop", the rule of the funded list.
//   - "ties": "cheaper" (the default: the cheaper first, then by code) or "listed" (the order of the file).
//   - "threshold": the least value with which an alternative is funded by the rules; only where values are given. The optimum is not held to it.
//
// What Read does not know is refused, so that a slip of the pen is not taken for nothing.
package rank
