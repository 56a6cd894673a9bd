namespace Rapporteur.Text;

/// <summary>Universal Dependencies relations, with the subtypes that the later passes tell apart.</summary>
public enum Deprel : byte
{
    Dep, Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Compound, CompoundPrt,
    Conj, Cop, Csubj, CsubjPass, CsubjOuter, Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith, Iobj, List, Mark,
    Nmod, NmodPoss, NmodUnmarked, NmodDesc, Nsubj, NsubjPass, NsubjOuter, Nummod, Obj, Obl, OblAgent, OblUnmarked, Orphan, Parataxis,
    Punct, Reparandum, Vocative, Xcomp,
}
