using Aims.Graph;

namespace Aims.Tests.Graph;

public sealed class CompositionTests
{
    [Fact]
    public void The_composition_table_is_what_all_models_of_three_sets_give()
    {
        var derived = new RelationMask[5, 5];
        var entailed = SetModels.Entail(_ => true);
        for (var first = 0; first < 5; first++)
            for (var second = 0; second < 5; second++)
                for (var third = 0; third < 5; third++)
                {
                    // Pairs (0,1), (1,2) and (0,2); provision 3 is left free.
                    var network = first + (6 * third) + (36 * 5) + (216 * second) + (1296 * 5) + (7776 * 5);
                    if (entailed[network].Consistent) derived[first, second] |= Composition.Of((Relation)third);
                }

        for (var first = 0; first < 5; first++)
            for (var second = 0; second < 5; second++)
                Assert.Equal(derived[first, second], Composition.Compose(Composition.Of((Relation)first), Composition.Of((Relation)second)));
    }

    [Fact]
    public void Composing_masks_is_composing_each_of_their_relations()
    {
        for (var first = 0; first < 32; first++)
            for (var second = 0; second < 32; second++)
            {
                var expected = RelationMask.None;
                for (var i = 0; i < 5; i++)
                    for (var j = 0; j < 5; j++)
                        if ((first & (1 << i)) != 0 && (second & (1 << j)) != 0)
                            expected |= Composition.Compose((RelationMask)(1 << i), (RelationMask)(1 << j));
                Assert.Equal(expected, Composition.Compose((RelationMask)first, (RelationMask)second));
            }
    }

    [Fact]
    public void A_composition_read_backwards_is_the_composition_of_the_converses()
    {
        for (var first = 1; first < 32; first++)
            for (var second = 1; second < 32; second++)
                Assert.Equal(
                    Composition.Converse(Composition.Compose((RelationMask)first, (RelationMask)second)),
                    Composition.Compose(Composition.Converse((RelationMask)second), Composition.Converse((RelationMask)first)));
    }

    [Fact]
    public void Every_inconsistent_network_of_four_provisions_is_found_contradictory_and_no_consistent_one()
    {
        var entailed = SetModels.Entail(_ => true);
        for (var key = 0; key < SetModels.Networks; key += 7)
        {
            var network = new Support.Network(SetModels.Provisions);
            for (var pair = 0; pair < SetModels.Pairs; pair++)
                if (SetModels.Digit(key, pair) is var relation and < SetModels.Unstated)
                    network.Add(SetModels.Pair[pair].P, (Relation)relation, SetModels.Pair[pair].Q);
            Assert.Equal(entailed[key].Consistent, Consistency.Check(network.Freeze().Graph).Count == 0);
        }
    }
}
