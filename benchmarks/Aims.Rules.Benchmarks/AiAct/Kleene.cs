// C# computes with bool? as Kleene does: null & false is false, null | true is true, otherwise null stays null.
global using Kleene = System.Nullable<bool>;
